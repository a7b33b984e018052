import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'
import { cleanedRemark } from '../../shared/told/cleaned-remark'
import { leftOutText } from '../../shared/told/left-out-text'
import { problemText } from '../../shared/told/problem-text'
import { workingCopyPaper } from '../../shared/text/papers/working-copy-paper'
import type { Template } from '../docx/template/template'
import { namesIn } from '../files/names-in'
import { openableFile } from '../files/openable-file'
import { targetProblem } from '../files/target-problem'
import { workingCopyFile } from '../files/working-copy-file'
import { workingCopyName } from '../files/working-copy-name'
import { writeFileSafely } from '../files/write-file-safely'
import { readArguments, readOut } from './arguments'
import { openWorkingCopyCommand } from './open-working-copy-command'
import { done, refused, type Outcome } from './outcome'
import { readMatter } from './read-matter'
import { readWishedTemplate } from './read-wished-template'

async function write(matter: MatterDraft, folder: string, template: Template | undefined): Promise<Outcome> {
  const matterFile = openableFile(matter)
  if (!matterFile.ok) return refused({ exitCode: 1, sentence: problemText(matterFile.problem).what })
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return refused({ exitCode: 2, sentence: problemText(targetProblem(error, folder)).what })
  }
  const path = join(folder, workingCopyName(matter, await namesIn(folder)))
  const { bytes, findings } = await workingCopyFile(matter, matterFile.value, template)
  const written = await writeFileSafely(path, bytes)
  if (!written.ok) return refused({ exitCode: 2, sentence: problemText(written.problem).what })
  return done(
    [path],
    [
      ...leftOutText(workingCopyPaper(matter).remarks).map((sentence) => `${basename(path)}: ${sentence}`),
      ...findings.map((demand) => `${basename(path)}: kontrollen av filen visar att detta inte är uppfyllt: ${demand}`)
    ]
  )
}

/** `working-copy FILE --out DIR` makes a working copy; with `--open` one that comes back is read. */
export async function workingCopyCommand(args: readonly string[]): Promise<Outcome> {
  if (args.some((arg) => /^--open(=|$)/.test(arg))) return openWorkingCopyCommand(args)
  const read = readArguments(args, { out: { type: 'string' }, template: { type: 'string' } }, 1)
  if (!read.ok) return refused(read.problem)
  const { options, files } = read.value
  const folder = readOut(options['out'])
  if (!folder.ok) return refused(folder.problem)
  const file = await readMatter(files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  const template = await readWishedTemplate(options['template'])
  if (!template.ok) return refused(template.problem)
  const { matter, cleaned } = file.value
  const written = await write(matter, folder.value, template.value?.template)
  const before = [...cleanedRemark(cleaned), ...(template.value?.remarks ?? [])]
  return written.exitCode === 0 ? done(written.stdout, [...before, ...written.stderr]) : written
}
