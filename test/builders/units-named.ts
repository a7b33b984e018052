import type { Unit } from '../../shared/domain/unit'
import { idOf } from './id-of'
import { unitOf } from './unit'

/** Registered units with these names and their own ids, alike in all else. */
export const unitsNamed = (names: readonly string[], overrides: Partial<Unit> = {}): readonly Unit[] =>
  names.map((name, index) => unitOf({ id: idOf(index + 1), name, ...overrides }))
