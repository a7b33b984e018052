import { notKeptText } from '../../../shared/text/fields/milestone-text'
import { useMatter } from '../../state/matter/use-matter'
import type { ExportState } from '../../state/exports/export-state'
import { AfterExport } from './after-export'
import { GapLinks } from './gap-links'
import { WrittenFile } from './written-file'
import styles from './written-notice.module.css'

type WrittenState = Extract<ExportState, { kind: 'written' }>

const remarkWords = (draft: boolean): string =>
  draft ? 'Det här saknas eller kan inte läsas och syns som luckor i utkastet:' : 'Det här utelämnades:'

/** Where the file is, what can be done with it, and what was left out of it. */
export function WrittenNotice({
  written: { path, matter, remarks, draft, findings, version, asks }
}: {
  written: WrittenState
}) {
  const { matter: now } = useMatter()
  return (
    <WrittenFile words="Filen är skapad:" path={path} opens>
      {asks && <AfterExport paper={asks} exported={matter} />}
      {now.changed !== matter.changed && (
        <p className={styles.old}>Uppgifter i ärendet har ändrats sedan filen skapades.</p>
      )}
      {version === 'not-kept' && <p>{notKeptText}</p>}
      {findings.length > 0 && (
        <div>
          <p>Programmets kontroll av filen visar att det här inte är uppfyllt:</p>
          <ul className={styles.findings}>
            {findings.map((demand) => (
              <li key={demand}>{demand}</li>
            ))}
          </ul>
        </div>
      )}
      {remarks.length > 0 && (
        <div>
          <p>{remarkWords(draft)}</p>
          <GapLinks gaps={remarks} />
        </div>
      )}
    </WrittenFile>
  )
}
