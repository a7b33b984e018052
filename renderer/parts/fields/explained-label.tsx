import type { ReactNode } from 'react'
import { fieldPattern } from '../../../shared/domain/paths/field-pattern'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { explainedAt } from '../../../shared/told/manual/explained-terms'
import { ExplainedMark } from './explained-mark'
import styles from './explained-label.module.css'

interface Props {
  path: FieldPath | undefined
  /** The label itself, tied to its field. */
  children: ReactNode
}

/** A field's label, with a question mark where the field's name does not say enough. */
export function ExplainedLabel({ path, children }: Props): ReactNode {
  const explained = path && explainedAt(fieldPattern(path))
  if (!explained) return children
  return (
    <span className={styles.line}>
      {children}
      <ExplainedMark explained={explained} />
    </span>
  )
}
