import type { MatterDraft } from '../domain/matter'
import { textAt } from '../domain/paths/field-path'
import { fieldValueWords } from '../text/fields/field-value-words'
import { unitFieldsInOrder, unitFieldWords } from '../text/fields/unit-field-words'

/** Everything that has been typed of a unit on one side of a merge, and whether it has been removed there. */
export function unitInWhole(path: string, unit: object, matter: MatterDraft): string {
  const fields = unitFieldsInOrder.flatMap((field) => {
    const typed = textAt(unit, field).trim()
    if (field === 'name' || typed === '') return []
    return [`${unitFieldWords[field].inSentence}: ${fieldValueWords(`${path}.${field}`, typed, matter)}`]
  })
  const name = textAt(unit, 'name').trim() || 'Enhet utan namn'
  const standing = 'removedAt' in unit ? 'Borttagen' : 'Kvar bland enheterna'
  return `${standing}. ${[name, ...fields].join('; ')}.`
}
