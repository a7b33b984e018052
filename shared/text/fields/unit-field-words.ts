import type { UnitField } from '../../domain/unit'

/** What a unit's fields are called wherever they are asked for: in the window, in a table and in a form. */
export const unitFieldWords: Record<UnitField, string> = {
  name: 'Enhetens namn, som det ska stå i beslutet',
  awardClass: 'Klass',
  operator: 'Drivs av',
  financedByCity: 'Finansieras av staden',
  operationsPlan: 'Verksamhetsplan med mål',
  budgetResponsibility: 'Chefen har budgetansvar',
  staffResponsibility: 'Chefen har personalansvar',
  employees: 'Medarbetare, chefen inräknad',
  shareOfStockholmers: 'Andel stockholmare',
  balancedBudget: 'Budget i balans',
  home: 'Organisatorisk hemvist',
  manager: 'Enhetens chef',
  contact: 'Kontakt',
  state: 'Läge',
  entrySubmitted: 'Bidraget inlämnat den',
  participation: 'Tidigare deltagande',
  earlierYears: 'Deltog åren',
  withdrawnOn: 'Återkallades den',
  withdrawnBecause: 'Skäl'
}
