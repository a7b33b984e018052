import type { MatterDraft } from '../../../shared/domain/matter'
import type { Unconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { sectionLines } from '../../../shared/domain/answers/section-lines'
import { fieldValueWords } from '../../../shared/text/fields/field-value-words'

/** What was copied, as it reads in its own field. */
export function copiedValue({ field, value }: Unconfirmed, matter: MatterDraft): string {
  const [first, section = ''] = field.split('.')
  const text = first === 'texts' ? matter.texts[section]?.text : undefined
  return text === undefined ? fieldValueWords(field, value, matter) : sectionLines(text).join(' ')
}
