import { useId, type ReactNode } from 'react'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import type { Choice } from './choice'
import { ExplainedLabel } from './explained-label'
import fieldStyles from './field.module.css'

interface Props {
  /** The path of what is answered, where it stands in the matter. */
  path?: FieldPath
  label: string
  value: string
  onChange: (value: string) => void
  choices: readonly Choice[]
  hint?: ReactNode
  /** What the empty answer is called; without it there is none. */
  empty?: string
  wide?: boolean
  /** Locked, or open with somebody else: a choice would be refused, with the reason told. */
  isClosed?: boolean
  autoFocus?: boolean
}

/** One answer out of several, as the system's own list; what a file held that is no choice stays and is shown. */
export function PlainChoice({
  path,
  label,
  value,
  onChange,
  choices,
  hint,
  empty,
  wide,
  isClosed,
  autoFocus
}: Props): ReactNode {
  const id = useId()
  const isKnown = choices.some((choice) => choice.value === value) || (value === '' && empty !== undefined)
  return (
    <div className={wide ? `${fieldStyles.field} ${fieldStyles.wide}` : fieldStyles.field} data-field={path}>
      <ExplainedLabel path={path}>
        <label className={fieldStyles.label} htmlFor={id}>
          {label}
        </label>
      </ExplainedLabel>
      <select
        id={id}
        className={fieldStyles.input}
        autoFocus={autoFocus}
        value={value}
        aria-disabled={isClosed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {!isKnown && (
          <option value={value}>{value === '' ? 'Inte valt' : `${value} (finns inte bland alternativen)`}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
      {hint && (
        <span id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}
