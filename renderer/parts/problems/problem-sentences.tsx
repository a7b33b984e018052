import type { ReactNode } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import { problemText } from '../../../shared/told/problem-text'
import styles from './problem-sentences.module.css'

/** A failure in three sentences: what happened, what is safe, what to do. */
export function ProblemSentences({ problem }: { problem: Problem }): ReactNode {
  const { what, safe, todo } = problemText(problem)
  return (
    <p className={styles.sentences}>
      <b>{what}</b> {safe} {todo}
    </p>
  )
}
