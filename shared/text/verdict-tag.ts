import type { UnitChecklist } from '../rules/checklist'

const setAside = (overridden: number, count: number): string => {
  if (overridden === 0) return ''
  return overridden === count ? ', bortses från' : `, ${overridden} bortses från`
}

/** The sum of a unit's checklist, as on its tag; over what is required to take part. */
export function verdictTag({ verdict, basis, outcomes }: UnitChecklist): string {
  const required = outcomes.filter(({ requiredTo }) => requiredTo === 'enter')
  const found = required.filter(({ outcome }) => outcome.kind === verdict)
  const count = found.length
  const aside = setAside(found.filter(({ overridden }) => overridden !== undefined).length, count)
  switch (verdict) {
    case 'met':
      if (basis === 'none') return 'Inga krav kända'
      return basis === 'confirmed' ? 'Uppfyller kraven' : 'Uppfyller krav som inte är bekräftade'
    case 'notMet':
      return `${count} krav inte ${count === 1 ? 'uppfyllt' : 'uppfyllda'}${aside}`
    case 'unknown':
      return `${count} ${count === 1 ? 'uppgift' : 'uppgifter'} saknas${aside}`
  }
}
