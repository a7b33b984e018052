import { cleanLine } from '../../domain/reading/text-policy'
import type { MatterDraft } from '../../domain/matter'
import type { Unit } from '../../domain/unit'
import { typedOfUnit, type UnitKey } from '../../domain/paths/unit-key'
import { cellWords } from '../fields/cell-words'
import { classToConfirm } from '../language/class-name'

/** What a unit's form tells as known; a class that nobody has confirmed for the year is not told. */
export const formKnown = (matter: MatterDraft, unit: Unit, key: UnitKey): string =>
  key === 'awardClass' && classToConfirm(matter, unit) !== undefined
    ? ''
    : cleanLine(cellWords(key, typedOfUnit(unit, key), matter.rules))
