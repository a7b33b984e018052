import type { ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import fieldStyles from './field.module.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: ReactNode
  message?: string | null
  inputMode?: 'text' | 'numeric'
  autoFocus?: boolean
  wide?: boolean
  /** What helps to fill in the field, such as a calendar. */
  beside?: ReactNode
}

/** One answer in free text that belongs to no matter yet. */
export const PlainField = ({
  label,
  value,
  onChange,
  hint,
  message = null,
  inputMode = 'text',
  autoFocus,
  wide,
  beside
}: Props): ReactNode => (
  <TextField
    className={wide ? `${fieldStyles.field} ${fieldStyles.wide}` : fieldStyles.field}
    value={value}
    onChange={onChange}
    isInvalid={message !== null}
    validationBehavior="aria"
    autoFocus={autoFocus ?? false}
  >
    <Label className={fieldStyles.label}>{label}</Label>
    <span className={fieldStyles.line}>
      <Input className={fieldStyles.input} inputMode={inputMode} autoComplete="off" />
      {beside}
    </span>
    {hint && (
      <Text slot="description" className={fieldStyles.hint}>
        {hint}
      </Text>
    )}
    <FieldError className={fieldStyles.message}>{message}</FieldError>
  </TextField>
)
