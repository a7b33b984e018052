import { unitSchema, type Unit } from '../../shared/domain/unit'
import { idOf } from './id-of'

/** A registered unit that answers every rule of every known year with yes. */
export const unitOf = (overrides: Partial<Unit> = {}): Unit =>
  unitSchema.parse({
    id: idOf(1),
    name: 'Dagcentralen Linden',
    home: 'enheten för sysselsättning',
    operator: 'city',
    financedByCity: 'yes',
    budgetResponsibility: 'yes',
    staffResponsibility: 'yes',
    operationsPlan: 'yes',
    employees: '14',
    shareOfStockholmers: '88',
    balancedBudget: 'yes',
    state: 'registered',
    ...overrides
  })
