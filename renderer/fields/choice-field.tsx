import { useId, type ReactNode } from 'react'
import { fieldLabel } from '../../shared/text/field-label'
import { typedAt } from '../../shared/domain/field-path'
import { useMatter } from '../matter/use-matter'
import { withAnswerAt } from './with-answer-at'
import './fields.css'

export interface Choice {
  value: string
  words: string
}

interface Props {
  path: string
  label: string
  name?: string
  hint?: ReactNode
  choices: readonly Choice[]
  wide?: boolean
  /** What the empty answer is called. */
  empty?: string
}

const unknownChoice = (value: string): Choice => ({ value, words: `${value} (finns inte bland alternativen)` })

/** One answer out of several, as the system's own list; what a file held that is no choice stays and is shown. */
export function ChoiceField({ path, label, name, hint, choices, wide, empty = 'Inte besvarat' }: Props): ReactNode {
  const { matter, change } = useMatter()
  const id = useId()
  const value = typedAt(matter, path)
  const isKnown = value === '' || choices.some((choice) => choice.value === value)
  const offered = isKnown ? choices : [...choices, unknownChoice(value)]
  return (
    <div className={wide ? 'field field-wide' : 'field'} data-field={path}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field-input"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const next = event.target.value
          change({ label: `ändra ${name ?? fieldLabel(path)}`, place: path, edit: (now) => withAnswerAt(now, path, next) })
        }}
      >
        <option value="">{empty}</option>
        {offered.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
      {hint && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
    </div>
  )
}
