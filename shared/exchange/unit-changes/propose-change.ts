import type { RuleProfile } from '../../domain/rule-profile'
import { cleanLine } from '../../domain/reading/text-policy'
import type { Unit } from '../../domain/unit'
import { cellWords } from '../../text/fields/cell-words'
import type { CellReading } from './cell-reading'
import type { ProposedChange } from './proposed-unit'
import { readCell } from './read-cell'
import { typedOfUnit, type UnitKey } from '../../domain/paths/unit-key'

const remarks = {
  understood: null,
  asTyped: 'notUnderstood',
  unsure: 'readWithDoubt',
  unlikely: 'unlikely'
} as const satisfies Partial<Record<CellReading['kind'], ProposedChange['remark']>>

/**
 * What an incoming cell would change; null where it says nothing, or what stands there already. A `meaning` is what a person
 * has said that the cell's words stand for; an empty one, that they stand for nothing.
 */
export function proposeChange(
  unit: Unit,
  key: UnitKey,
  cell: string,
  rules: RuleProfile,
  meaning?: string
): ProposedChange | null {
  const before = typedOfUnit(unit, key)
  const words = cleanLine(cell)
  if (words === '' || words === cleanLine(cellWords(key, before, rules))) return null
  const reading: CellReading =
    meaning === undefined ? readCell(key, cell, rules) : { kind: 'understood', typed: meaning }
  if (reading.kind === 'nothing') return null
  if (reading.kind === 'tooLong') return { key, before, after: before, remark: 'tooLong', isSuggested: false }
  if (reading.typed === before || reading.typed === '') return null
  const remark = remarks[reading.kind]
  return {
    key,
    before,
    after: reading.typed,
    ...(remark === 'readWithDoubt' && { said: words }),
    remark,
    isSuggested: remark === null || (remark === 'notUnderstood' && before.trim() === '')
  }
}
