import type { UnitField } from './unit'

/** How a field is answered: in words, by one of several choices, or in figures. */
export type UnitFieldKind =
  | 'line'
  | 'lines'
  | 'awardClass'
  | 'operator'
  | 'participation'
  | 'state'
  | 'yesNo'
  | 'count'
  | 'percentage'
  | 'day'
  | 'years'

/** What becomes of a field in next year's matter: it is copied, told from the years before, or asked anew. */
export type InNextYear = 'copied' | 'history' | 'anew'

/** Every field of a unit (*uppgift om en enhet*): how it is answered, and what becomes of the answer next year. */
export const unitFields = {
  name: { kind: 'line', nextYear: 'copied' },
  home: { kind: 'line', nextYear: 'copied' },
  operator: { kind: 'operator', nextYear: 'copied' },
  awardClass: { kind: 'awardClass', nextYear: 'copied' },
  manager: { kind: 'line', nextYear: 'copied' },
  contact: { kind: 'line', nextYear: 'copied' },
  financedByCity: { kind: 'yesNo', nextYear: 'anew' },
  budgetResponsibility: { kind: 'yesNo', nextYear: 'anew' },
  staffResponsibility: { kind: 'yesNo', nextYear: 'anew' },
  operationsPlan: { kind: 'yesNo', nextYear: 'anew' },
  employees: { kind: 'count', nextYear: 'anew' },
  shareOfStockholmers: { kind: 'percentage', nextYear: 'anew' },
  balancedBudget: { kind: 'yesNo', nextYear: 'anew' },
  entrySubmitted: { kind: 'day', nextYear: 'anew' },
  participation: { kind: 'participation', nextYear: 'history' },
  earlierYears: { kind: 'years', nextYear: 'history' },
  state: { kind: 'state', nextYear: 'anew' },
  withdrawnOn: { kind: 'day', nextYear: 'anew' },
  withdrawnBecause: { kind: 'lines', nextYear: 'anew' }
} as const satisfies Record<UnitField, { readonly kind: UnitFieldKind; readonly nextYear: InNextYear }>

export const unitFieldNames = Object.keys(unitFields) as UnitField[]

export const unitFieldKind = (field: UnitField): UnitFieldKind => unitFields[field].kind

export const unitFieldsIn = (nextYear: InNextYear): readonly UnitField[] =>
  unitFieldNames.filter((field) => unitFields[field].nextYear === nextYear)
