import { archiveFindingText, archiveVerdict } from '../../shared/told/archive-finding-text'
import { problemText } from '../../shared/told/problem-text'
import { openArchive } from '../archive/open-archive'
import { verifyArchive } from '../archive/verify-archive'
import { done, refused, type Outcome } from './outcome'

/** `archive --verify DIR`: whether a package is as it was made. */
export async function verifyArchiveCommand(path: string): Promise<Outcome> {
  const opened = await openArchive(path)
  if (!opened.ok) return refused({ exitCode: 2, sentence: problemText(opened.problem).what })
  const report = await verifyArchive(opened.value)
  if (report.findings.length === 0) return done([archiveVerdict(report)])
  return { exitCode: 1, stdout: [], stderr: [archiveVerdict(report), ...report.findings.map(archiveFindingText)] }
}
