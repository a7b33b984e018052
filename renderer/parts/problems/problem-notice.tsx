import type { Problem } from '../../../shared/ipc/problem'
import { problemText } from '../../../shared/told/problem-text'
import styles from './problem-notice.module.css'

/** A failure where it happened: what went wrong, what is safe, and what to do. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  const { what, safe, todo } = problemText(problem)
  return (
    <div className={styles.notice} role="alert">
      <strong>{what}</strong>
      <p>
        {safe} {todo}
      </p>
    </div>
  )
}
