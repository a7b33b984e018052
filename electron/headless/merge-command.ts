import { basename } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'
import { mergeJson } from '../../shared/exchange/json/merge-json'
import { isSameMatter } from '../../shared/exchange/merge/is-same-matter'
import { mergeMatters } from '../../shared/exchange/merge/merge-matters'
import type { MergeResult } from '../../shared/exchange/merge/merge-result'
import type { ReadMatterFile } from '../../shared/exchange/file/parse-matter-file'
import { failed, succeeded, type Result } from '../../shared/result'
import { changedOutsideRemark } from '../../shared/told/changed-outside-remark'
import { cleanedRemark } from '../../shared/told/cleaned-remark'
import { mergeLines } from '../../shared/told/merge-lines'
import { readArguments } from './arguments'
import { done, refused, type Outcome, type Refusal } from './outcome'
import { readMatter } from './read-matter'
import { readOutFile, writeNewMatterFile } from './write-new-matter-file'

interface Files {
  mine: ReadMatterFile
  theirs: ReadMatterFile
  base: ReadMatterFile | null
}

/** One of the two files may itself be what the other was made from. */
function baseOf({ mine, theirs, base }: Files): MatterDraft | null {
  if (base) return base.matter
  if (theirs.matter.exchange.states.includes(mine.state.hash)) return mine.matter
  return mine.matter.exchange.states.includes(theirs.state.hash) ? theirs.matter : null
}

async function readFiles(
  [mine = '', theirs = '']: readonly string[],
  base: string | boolean | undefined
): Promise<Result<Files, Refusal>> {
  const [ofMine, ofTheirs] = [await readMatter(mine), await readMatter(theirs)]
  const before = typeof base === 'string' ? await readMatter(base) : succeeded(null)
  if (!ofMine.ok) return ofMine
  if (!ofTheirs.ok) return ofTheirs
  if (!before.ok) return before
  const files = { mine: ofMine.value, theirs: ofTheirs.value, base: before.value }
  const others = [files.theirs, ...(files.base ? [files.base] : [])]
  if (others.every(({ matter }) => isSameMatter(files.mine.matter, matter))) return succeeded(files)
  return failed({ exitCode: 1, sentence: 'Filerna gäller olika ärenden och kan inte slås ihop; inget har skrivits.' })
}

/** What should be known of the files themselves, each with its name. */
function remarksOn({ mine, theirs }: Files, [mineFile = '', theirsFile = '']: readonly string[]): readonly string[] {
  const remarks = (read: ReadMatterFile, file: string): readonly string[] =>
    [...(read.isChangedOutside ? [changedOutsideRemark] : []), ...cleanedRemark(read.cleaned)].map(
      (remark) => `${basename(file)}: ${remark}`
    )
  return [...remarks(mine, mineFile), ...remarks(theirs, theirsFile)]
}

const openSentence = ({ conflicts }: MergeResult): string =>
  conflicts.length === 1
    ? 'En uppgift är ändrad på båda hållen och måste avgöras av någon; inget har skrivits.'
    : `${conflicts.length} uppgifter är ändrade på båda hållen och måste avgöras av någon; inget har skrivits.`

/** `merge MINE THEIRS [--base BASE] --out FILE [--json]`: merges two files of one matter; writes none where a person must decide. */
export async function mergeCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, { base: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } }, 2)
  if (!read.ok) return refused(read.problem)
  const { files: paths, options } = read.value
  const out = readOutFile(options['out'])
  if (!out.ok) return refused(out.problem)
  const files = await readFiles(paths, options['base'])
  if (!files.ok) return refused(files.problem)
  const result = mergeMatters({
    mine: files.value.mine.matter,
    theirs: files.value.theirs.matter,
    base: baseOf(files.value)
  })
  const said = options['json'] === true ? [JSON.stringify(mergeJson(result), null, 2)] : mergeLines(result)
  if (result.conflicts.length > 0) return refused({ exitCode: 1, sentence: openSentence(result) }, said)
  const written = await writeNewMatterFile(result.merged, out.value)
  if (!written.ok) return refused(written.problem, said)
  const path = options['json'] === true ? [] : [written.value]
  return done([...said, ...path], remarksOn(files.value, paths))
}
