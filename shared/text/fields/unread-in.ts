import { fieldPattern } from '../../domain/paths/field-pattern'
import type { MatterPath } from '../../domain/paths/matter-path'
import type { MatterDraft } from '../../domain/matter'
import type { PaperKind } from '../../domain/paper-kind'
import type { Gap } from '../../document/document'
import { fieldLabel } from './field-label'
import { kindsOfPapers } from './kinds-of-papers'
import { unreadableFields } from './unreadable-fields'
import { unreadWords } from './unread-words'

const labelOf = (field: MatterPath, { units: all }: MatterDraft): string => {
  const [root, id] = field.split('.')
  const label = fieldLabel(field)
  return root === 'units'
    ? `${label} för ${all.find((unit) => unit.id === id)?.name.trim() || 'enhet utan namn'}`
    : label
}

/** What was typed and cannot be read, of all that this paper reads: it leaves the paper, and is told. */
export const unreadIn = (kind: PaperKind, matter: MatterDraft): readonly Gap[] =>
  unreadableFields(matter)
    .filter(({ field }) => kindsOfPapers[kind].reads.some((place) => fieldPattern(field).startsWith(place)))
    .map(({ field, typed, because }) => ({
      field,
      label: labelOf(field, matter),
      need: 'wanted',
      unread: unreadWords({ typed, because }, field)
    }))
