import { useId, type ReactNode } from 'react'
import './fields.css'

interface Props {
  title: string
  hint?: string
  children: ReactNode
}

/** Fields that belong together, under a heading of their own. */
export function FieldGroup({ title, hint, children }: Props): ReactNode {
  const id = useId()
  return (
    <section className="field-group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint && <p className="field-hint">{hint}</p>}
      <div className="fields">{children}</div>
    </section>
  )
}
