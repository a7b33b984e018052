import type { UnitChecklist } from '../rules/checklist'

/** The sum of a unit's checklist, as on its tag; over what is required to take part. */
export function verdictTag({ verdict, outcomes }: UnitChecklist): string {
  const required = outcomes.filter(({ requiredTo }) => requiredTo === 'enter')
  const count = required.filter(({ outcome }) => outcome.kind === verdict).length
  switch (verdict) {
    case 'met':
      return required.length === 0 ? 'Inga krav kända' : 'Uppfyller kraven'
    case 'notMet':
      return `${count} krav inte ${count === 1 ? 'uppfyllt' : 'uppfyllda'}`
    case 'unknown':
      return `${count} ${count === 1 ? 'uppgift' : 'uppgifter'} saknas`
  }
}
