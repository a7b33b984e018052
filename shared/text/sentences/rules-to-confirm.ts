import type { MatterDraft } from '../../domain/matter'
import { clause, wanted } from '../../document/build'
import type { Clause } from '../../document/document'
import { partsToConfirm } from '../../rules/rule-parts'

const toConfirm = (matter: MatterDraft, list: 'rules.criteria' | 'rules.classes', label: string): readonly Clause[] =>
  partsToConfirm(matter).some(({ field }) => field.startsWith(`${list}.`)) ? [clause(wanted(list, label))] : []

/** What a paper leaves out because nobody has confirmed the year's criteria. */
export const criteriaToConfirm = (matter: MatterDraft): readonly Clause[] =>
  toConfirm(matter, 'rules.criteria', 'bekräftelse av årets krav')

/** What a paper leaves out because nobody has confirmed the year's classes. */
export const classesToConfirm = (matter: MatterDraft): readonly Clause[] =>
  toConfirm(matter, 'rules.classes', 'bekräftelse av årets klasser')
