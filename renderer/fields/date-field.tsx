import type { ReactNode } from 'react'
import { readDay } from '../../shared/domain/day'
import { TextField, type TextFieldProps } from './text-field'

/** A day, typed as `2023-06-12` or `12 juni 2023` and kept as typed. */
export const DateField = (props: Omit<TextFieldProps, 'read' | 'lines' | 'inputMode'>): ReactNode => (
  <TextField hint="Till exempel 12 juni 2023 eller 2023-06-12" {...props} read={readDay} />
)
