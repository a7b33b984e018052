import type { RuleProfile } from '../../domain/rule-profile'
import { cleanLine } from '../../domain/reading/text-policy'
import { isOwnQuestion } from '../../rules/kinds-of-criteria'
import { criterionStanding } from '../../rules/rule-standing'
import { criterionWords } from '../../text/fields/confirmed-words'
import { unitFieldsInOrder, unitFieldWords } from '../../text/fields/unit-field-words'
import { ownAnswerKey, type UnitKey } from '../../domain/paths/unit-key'

/** What a column of a table holds: one answer of each unit, or the unit's id. */
export type ColumnKey = UnitKey | 'id'

export interface UnitColumn {
  readonly key: ColumnKey
  /** The heading that the program writes. */
  readonly heading: string
}

/** All the columns that a table of units may have in a year, in the order in which they are written. */
export const unitColumns = ({ criteria, year }: RuleProfile): readonly UnitColumn[] => [
  ...unitFieldsInOrder.map((key) => ({ key, heading: unitFieldWords[key].heading ?? unitFieldWords[key].label })),
  ...criteria.filter(isOwnQuestion).map((each) => ({
    key: ownAnswerKey(each.id),
    heading: criterionWords(cleanLine(each.wording) || 'Egen fråga', criterionStanding(each), year)
  })),
  { key: 'id', heading: 'Id i Nämndklar' }
]
