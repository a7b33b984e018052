import { use, type ReactNode } from 'react'
import { ClashesContext } from './clashes-context'
import fieldStyles from './field.module.css'

/** What else in the matter contradicts a field, quietly, under the field. */
export function ClashNotes({ path }: { path: string }): ReactNode {
  const sentences = use(ClashesContext).flatMap(({ fields, sentence }) => (fields.includes(path) ? [sentence] : []))
  return sentences.map((sentence) => (
    <p key={sentence} className={fieldStyles.note}>
      {sentence}
    </p>
  ))
}
