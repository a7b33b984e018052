import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { IssuedPaper } from '../../shared/domain/issued-paper'
import type { MatterDraft } from '../../shared/domain/matter'
import type { PaperFormat } from '../../shared/domain/paper-kind'
import { fileNameOfIssue } from '../../shared/exchange/file/file-name-of-issue'
import { problemText } from '../../shared/told/problem-text'
import { issueLine } from '../../shared/told/issued-text'
import { intactDocument } from '../../shared/rules/taken/intact-document'
import { paperBytes } from '../files/paper-bytes'
import { targetProblem } from '../files/target-problem'
import { writeFileSafely } from '../files/write-file-safely'
import { done, refused, type Outcome } from './outcome'

/** The first issue of a name has no number. */
function namesOf(issued: readonly IssuedPaper[], format: PaperFormat): readonly string[] {
  const seen = new Map<string, number>()
  return issued.map(({ fileName, paper }) => {
    const count = (seen.get(fileName.toLowerCase()) ?? 0) + 1
    seen.set(fileName.toLowerCase(), count)
    return fileNameOfIssue(count === 1 ? fileName : `${fileName} ${count}`, paper === 'cover-email' ? 'txt' : format)
  })
}

/** Writes every issued paper as it went out; one that has been changed since is not written, and told. */
export async function writeIssuedPapers(matter: MatterDraft, folder: string, format: PaperFormat): Promise<Outcome> {
  const { issued } = matter
  if (issued.length === 0) return refused({ exitCode: 1, sentence: 'Ärendet har inga utgående handlingar.' })
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return refused({ exitCode: 2, sentence: problemText(targetProblem(error, folder)).what })
  }
  const names = namesOf(issued, format)
  const paths: string[] = []
  const changed: string[] = []
  for (const [index, issue] of issued.entries()) {
    const document = intactDocument(issue)
    if (document === null) {
      changed.push(`Inte skriven: ${issueLine(issue, matter)}.`)
      continue
    }
    const made = await paperBytes({ document, meta: issue.meta }, issue.paper === 'cover-email' ? 'txt' : format)
    if (!made.ok) return refused({ exitCode: 1, sentence: problemText(made.problem).what }, paths)
    const written = await writeFileSafely(join(folder, names[index] ?? ''), made.value.bytes)
    if (!written.ok) return refused({ exitCode: 2, sentence: problemText(written.problem).what }, paths)
    paths.push(written.value)
  }
  return changed.length === 0 ? done(paths) : { stdout: paths, stderr: changed, exitCode: 1 }
}
