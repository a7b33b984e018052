import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Day } from '../../shared/domain/reading/day'
import type { MatterDraft } from '../../shared/domain/matter'
import { archiveZipName } from '../../shared/exchange/archive/archive-names'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { problemText } from '../../shared/told/problem-text'
import { readingRemarks } from '../../shared/told/reading-remarks'
import { composeArchive, type Archive } from '../archive/compose-archive'
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
}

const composed = (matter: MatterDraft, archivedOn: Day): Promise<OrProblem<Archive>> =>
  composeArchive({
    matter,
    archivedOn,
    formats: ['docx'],
    make: async (order, format) => succeeded(await paperBytes(order, format))
  })

/** What would lie among the files of a package would be told as added to it. */
async function taken({ folder, zip }: Wish, matter: MatterDraft): Promise<Refusal | undefined> {
  const there = await readdir(folder).catch((): string[] => [])
  if (zip)
    return there.includes(archiveZipName(matter))
      ? { exitCode: 2, sentence: `Filen ${archiveZipName(matter)} finns redan; inget har ändrats.` }
      : undefined
  return there.length > 0
    ? {
        exitCode: 2,
        sentence: `Mappen ${basename(folder)} är inte tom; inget har ändrats. Ange en ny eller tom mapp med --out.`
      }
    : undefined
}

async function write(matter: MatterDraft, wish: Wish): Promise<Result<Archive & { path: string }, Refusal>> {
  const refusal = await taken(wish, matter)
  if (refusal) return failed(refusal)
  const made = await composed(matter, wish.archivedOn)
  if (!made.ok) return failed({ exitCode: 1, sentence: problemText(made.problem).what })
  const { files } = made.value
  const name = archiveZipName(matter)
  const written = await writeArchiveFolder(
    wish.folder,
    wish.zip ? [{ name, bytes: zipArchive(files, wish.archivedOn) }] : files
  )
  if (!written.ok) return failed({ exitCode: 2, sentence: problemText(written.problem).what })
  return succeeded({ ...made.value, path: wish.zip ? join(wish.folder, name) : wish.folder })
}

/** `archive FILE --out DIR [--zip]`: puts a matter and its papers into an archive package; `archive --verify DIR` checks one. */
export async function archiveCommand(args: string[]): Promise<Outcome> {
  const isCheck = args.some((word) => word === '--verify' || word.startsWith('--verify='))
  const options = { out: { type: 'string' }, zip: { type: 'boolean' }, today: { type: 'string' } } as const
  const read = readArguments(args, isCheck ? { verify: { type: 'string' } } : options, isCheck ? 0 : 1)
  if (!read.ok) return refused(read.problem)
  const { options: given, files } = read.value
  if (isCheck) return verifyArchiveCommand(String(given['verify']))
  const folder = readOut(given['out'])
  if (!folder.ok) return refused(folder.problem)
  const today = readToday(given['today'])
  if (!today.ok) return refused(today.problem)
  const file = await readMatter(files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const { matter } = file.value
  const written = await write(matter, { folder: folder.value, zip: given['zip'] === true, archivedOn: today.value })
  if (!written.ok) return refused(written.problem)
  const { path, leftOut, findings } = written.value
  return done([path], [...readingRemarks(file.value), ...leftOut.map((words) => `Ingår inte: ${words}`), ...findings])
}
