import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '../../shared/domain/reading/day'
import type { MatterDraft } from '../../shared/domain/matter'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { problemText } from '../../shared/told/problem-text'
import { readingRemarks } from '../../shared/told/reading-remarks'
import { archivedFormats } from '../archive/archived-formats'
import { composeArchive, type Archive } from '../archive/compose-archive'
import { readSignedPapers } from '../archive/read-signed-papers'
import type { SignedPaper } from '../archive/signed-paper'
import { writeArchiveFolder } from '../archive/write-archive-folder'
import { zipArchive } from '../archive/zip-archive'
import { paperBytes } from '../files/paper-bytes'
import { readArguments, readOut } from './arguments'
import { done, refused, type Outcome, type Refusal } from './outcome'
import { readMatter } from './read-matter'
import { readToday } from './read-today'
import { verifyArchiveCommand } from './verify-archive-command'

interface Wish {
  folder: string
  zip: boolean
  archivedOn: Day
  /** Paths of scanned papers. */
  signed: readonly string[]
}

const composed = (matter: MatterDraft, archivedOn: Day, signed: readonly SignedPaper[]): Promise<OrProblem<Archive>> =>
  composeArchive({
    matter,
    archivedOn,
    signed,
    formats: archivedFormats.always,
    make: paperBytes
  })

/** Nothing that is there is written over, nor would two packages be told apart in one folder. */
async function taken(folder: string, name: string): Promise<Refusal | undefined> {
  const there = await readdir(folder).catch((): readonly string[] => [])
  return there.includes(name)
    ? { exitCode: 2, sentence: `${name} finns redan i mappen; inget har ändrats.` }
    : undefined
}

async function write(
  matter: MatterDraft,
  { folder, zip, archivedOn, signed }: Wish
): Promise<Result<Archive & { path: string }, Refusal>> {
  const papers = await readSignedPapers(signed)
  if (!papers.ok)
    return failed({
      exitCode: papers.problem.kind === 'signed-refused' ? 1 : 2,
      sentence: problemText(papers.problem).what
    })
  const made = await composed(matter, archivedOn, papers.value)
  if (!made.ok) return failed({ exitCode: 1, sentence: problemText(made.problem).what })
  const { id, files } = made.value
  const name = zip ? `${id}.zip` : id
  const refusal = await taken(folder, name)
  if (refusal) return failed(refusal)
  const path = join(folder, name)
  const written = zip
    ? await writeArchiveFolder(folder, [{ name, bytes: zipArchive(made.value, archivedOn) }])
    : await writeArchiveFolder(path, files)
  return written.ok
    ? succeeded({ ...made.value, path })
    : failed({ exitCode: 2, sentence: problemText(written.problem).what })
}

/** `archive FILE --out DIR [--zip] [--signed PDF]...`: puts a matter and its papers into an archive package; `archive --verify DIR` checks one. */
export async function archiveCommand(args: readonly string[]): Promise<Outcome> {
  const isCheck = args.some((word) => word === '--verify' || word.startsWith('--verify='))
  const options = {
    out: { type: 'string' },
    zip: { type: 'boolean' },
    today: { type: 'string' },
    signed: { type: 'string', multiple: true }
  } as const
  const read = readArguments(args, isCheck ? { verify: { type: 'string' } } : options, isCheck ? 0 : 1)
  if (!read.ok) return refused(read.problem)
  const { options: given, files, lists } = read.value
  if (isCheck) return verifyArchiveCommand(String(given['verify']))
  const folder = readOut(given['out'])
  if (!folder.ok) return refused(folder.problem)
  const today = readToday(given['today'])
  if (!today.ok) return refused(today.problem)
  const file = await readMatter(files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const { matter } = file.value
  const written = await write(matter, {
    folder: folder.value,
    zip: given['zip'] === true,
    archivedOn: today.value,
    signed: lists['signed'] ?? []
  })
  if (!written.ok) return refused(written.problem)
  const { path, leftOut, findings } = written.value
  return done([path], [...readingRemarks(file.value), ...leftOut.map((words) => `Ingår inte: ${words}`), ...findings])
}
