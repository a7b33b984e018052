import { useId, type ReactNode } from 'react'
import fieldStyles from './field.module.css'
import styles from './field-group.module.css'

interface Props {
  title: string
  hint?: string
  children: ReactNode
}

/** Fields that belong together, under a heading of their own. */
export function FieldGroup({ title, hint, children }: Props): ReactNode {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint && <p className={`${fieldStyles.hint} ${styles.hint}`}>{hint}</p>}
      <div className={styles.fields}>{children}</div>
    </section>
  )
}
