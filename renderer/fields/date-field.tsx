import type { ReactNode } from 'react'
import { valueOf } from '../../shared/domain/answer'
import { readDay, utc } from '../../shared/domain/day'
import { typedAt } from '../../shared/domain/field-path'
import { useMatter } from '../matter/use-matter'
import { TextField, type TextFieldProps } from './text-field'

const weekday = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day, typed as `2023-06-12` or `12 juni 2023` and kept as typed; below it stands the day as it was read. */
export function DateField(props: Omit<TextFieldProps, 'read' | 'lines' | 'inputMode'>): ReactNode {
  const { matter } = useMatter()
  const day = valueOf(readDay(typedAt(matter, props.path)))
  return <TextField hint={day ? weekday.format(utc(day)) : '12 juni 2023 eller 2023-06-12'} {...props} read={readDay} />
}
