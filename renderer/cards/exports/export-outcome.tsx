import type { ExportState } from '../../state/exports/export-state'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import { WrittenNotice } from './written-notice'
import styles from './export-outcome.module.css'

/** What became of an export, in the card that asked for it. */
export function ExportOutcome({ state }: { state: ExportState }) {
  switch (state.kind) {
    case 'idle':
      return null
    case 'working':
      return (
        <p className={styles.working} role="status">
          Skapar filen …
        </p>
      )
    case 'failed':
      return <ProblemNotice problem={state.problem} />
    case 'written':
      return <WrittenNotice key={state.path} written={state} />
  }
}
