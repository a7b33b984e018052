import type { Unit } from '../../../shared/domain/unit'

/** What a unit is called when it may not have a name yet. */
export const unitName = ({ name }: Pick<Unit, 'name'>): string => name.trim() || 'enheten utan namn'
