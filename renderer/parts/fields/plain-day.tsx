import type { ReactNode } from 'react'
import { valueOf } from '../../../shared/domain/reading/answer'
import type { Day } from '../../../shared/domain/reading/day'
import { readDay } from '../../../shared/domain/reading/read-day'
import { PlainField } from './plain-field'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
}

/** The day that was typed, where it can be read. */
export const dayIn = (typed: string): Day | undefined => valueOf(readDay(typed))

/** A day that belongs to no field of the matter yet. */
export const PlainDay = ({ label, value, onChange }: Props): ReactNode => (
  <PlainField
    label={label}
    value={value}
    onChange={onChange}
    message={dayIn(value) === undefined ? 'Skriv en dag, till exempel 2023-06-12.' : null}
  />
)
