import type { Unit } from '../../shared/domain/unit'

/** A unit that has just been added: registered, and nothing else known of it. */
export const blankUnit = (id: string): Unit => ({
  id,
  name: '',
  home: '',
  awardClass: '',
  operator: '',
  financedByCity: '',
  manager: '',
  contact: '',
  budgetResponsibility: '',
  staffResponsibility: '',
  operationsPlan: '',
  employees: '',
  shareOfStockholmers: '',
  balancedBudget: '',
  entrySubmitted: '',
  participation: '',
  earlierYears: '',
  state: 'registered',
  withdrawnOn: '',
  withdrawnBecause: '',
  ownAnswers: {},
  overrides: []
})
