import type { ReactNode } from 'react'
import { extractForms, type ExtractForm } from '../../../shared/exchange/file/extract-forms'
import { PlainChoice } from '../../parts/fields/plain-choice'

const words: Record<ExtractForm, string> = { pdf: 'PDF', docx: 'Word', both: 'PDF och Word' }
const choices = extractForms.map((value) => ({ value, words: words[value] }))

interface Props {
  form: ExtractForm
  onChange: (form: ExtractForm) => void
}

/** In which form the extract goes with the e-mail. */
export function ExtractFormChoice({ form, onChange }: Props): ReactNode {
  const choose = (typed: string): void => {
    const chosen = extractForms.find((each) => each === typed)
    if (chosen !== undefined) onChange(chosen)
  }
  return <PlainChoice label="Bifoga utdraget som" value={form} onChange={choose} choices={choices} />
}
