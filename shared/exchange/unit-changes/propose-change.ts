import type { RuleProfile } from '../../domain/rule-profile'
import { cleanLine } from '../../domain/reading/text-policy'
import type { Unit } from '../../domain/unit'
import { cellWords } from '../../text/fields/cell-words'
import type { ProposedChange } from './proposed-unit'
import { readCell } from './read-cell'
import { typedOfUnit, type UnitKey } from '../../domain/paths/unit-key'

/** What an incoming cell would change; null where it says nothing, or what stands there already. */
export function proposeChange(unit: Unit, key: UnitKey, cell: string, rules: RuleProfile): ProposedChange | null {
  const before = typedOfUnit(unit, key)
  const words = cleanLine(cell)
  if (words === '' || words === cleanLine(cellWords(key, before, rules))) return null
  const reading = readCell(key, cell, rules)
  if (reading.kind === 'tooLong') return { key, before, after: before, remark: 'tooLong', isSuggested: false }
  if (reading.typed === before) return null
  const isUnderstood = reading.kind === 'understood'
  return {
    key,
    before,
    after: reading.typed,
    remark: isUnderstood ? null : 'notUnderstood',
    isSuggested: isUnderstood || before.trim() === ''
  }
}
