import { useId, type ReactNode } from 'react'
import fieldStyles from '../../parts/fields/field.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import ruledSectionStyles from '../../parts/styles/ruled-section.module.css'

interface Props {
  title: string
  hint?: string
  children: ReactNode
}

/** One part of the minutes: its heading, and its fields. */
export function MinutesPart({ title, hint, children }: Props): ReactNode {
  const id = useId()
  return (
    <section className={ruledSectionStyles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint && <p className={`${fieldStyles.hint} ${ruledSectionStyles.hint}`}>{hint}</p>}
      <div className={fieldGroupStyles.fields}>{children}</div>
    </section>
  )
}
