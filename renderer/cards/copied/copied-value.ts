import type { MatterDraft } from '../../../shared/domain/matter'
import type { Unconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { fieldValueWords } from '../../../shared/text/fields/field-value-words'

/** What was copied, as it reads in its own field. */
export const copiedValue = ({ field, value }: Unconfirmed, matter: MatterDraft): string =>
  field.startsWith('texts.') ? 'Egen text' : fieldValueWords(field, value, matter)
