import type { ReactNode } from 'react'
import { valueOf } from '../../../shared/domain/reading/answer'
import type { Day } from '../../../shared/domain/reading/day'
import { readDay } from '../../../shared/domain/reading/read-day'
import { dayExamples } from '../../../shared/text/language/day-examples'
import { PlainField } from './plain-field'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  /** The matter's own year, which examples are told in. */
  awardYear: string
  /** Whether it says which day it is. */
  isRead: boolean
}

/** The day that was typed, where it can be read; one without a year is a day of `inYear`. */
export const dayIn = (typed: string, inYear?: number): Day | undefined => valueOf(readDay(typed, { inYear }))

/** A day that belongs to no field of the matter yet. */
export const PlainDay = ({ label, value, onChange, awardYear, isRead }: Props): ReactNode => (
  <PlainField
    label={label}
    value={value}
    onChange={onChange}
    message={isRead ? null : `Skriv en dag, till exempel ${dayExamples(awardYear).slice(0, 2).join(' eller ')}.`}
  />
)
