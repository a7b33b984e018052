import type { ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { fieldLabel } from '../../../shared/text/fields/field-label'
import type { Answer } from '../../../shared/domain/reading/answer'
import { ClashNotes } from './clash-notes'
import { ExplainedLabel } from './explained-label'
import { useField } from './use-field'
import fieldStyles from './field.module.css'

export interface TextFieldProps {
  path: FieldPath
  label: string
  /** What the field is called in "Ångra ändra …"; otherwise the name that `fieldLabel` gives it. */
  name?: string
  hint?: ReactNode
  /** Takes the whole width of its group. */
  wide?: boolean
  /** May hold several lines. */
  lines?: boolean
  /** How the answer is read; what cannot be read is said in words when the field is left. */
  read?: (typed: string) => Answer<unknown>
  inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'url'
  /** Stands after the field, such as a unit of measure. */
  after?: string | undefined
  /** What helps to fill in the field, such as a calendar. */
  beside?: ReactNode
}

/** One answer in free text, bound to its field of the matter. */
export function TextField({
  path,
  label,
  name,
  hint,
  wide,
  lines,
  read,
  inputMode = 'text',
  after,
  beside
}: TextFieldProps): ReactNode {
  const field = useField({ path, name: name ?? fieldLabel(path), lines: lines ?? false, read })
  const typing = { onPaste: field.paste, className: fieldStyles.input }
  return (
    <AriaTextField
      className={wide ? `${fieldStyles.field} ${fieldStyles.wide}` : fieldStyles.field}
      data-field={path}
      value={field.value}
      onChange={field.type}
      onBlur={field.leave}
      isReadOnly={field.isReading}
      isInvalid={field.message !== null}
      validationBehavior="aria"
    >
      <ExplainedLabel path={path}>
        <Label className={fieldStyles.label}>{label}</Label>
      </ExplainedLabel>
      {lines ? (
        <TextArea {...typing} rows={2} />
      ) : (
        <span className={fieldStyles.line}>
          <Input {...typing} inputMode={inputMode} autoComplete="off" />
          {after && <span className={fieldStyles.after}>{after}</span>}
          {beside}
        </span>
      )}
      {hint && (
        <Text slot="description" className={fieldStyles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={fieldStyles.message}>{field.message}</FieldError>
      {field.note && <p className={fieldStyles.note}>{field.note}</p>}
      {field.isLeft && <ClashNotes path={path} />}
    </AriaTextField>
  )
}
