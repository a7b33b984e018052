import { use, type ReactNode } from 'react'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { ClashesContext } from './clashes-context'
import fieldStyles from './field.module.css'

/** What else in the matter contradicts a field, quietly, under the field. */
export function ClashNotes({ path }: { path: FieldPath }): ReactNode {
  const sentences = use(ClashesContext).flatMap(({ fields, sentence }) => (fields.includes(path) ? [sentence] : []))
  return sentences.map((sentence) => (
    <p key={sentence} className={fieldStyles.note}>
      {sentence}
    </p>
  ))
}
