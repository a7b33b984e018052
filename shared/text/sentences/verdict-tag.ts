import type { UnitChecklist } from '../../rules/checklist'
import { openAnswers } from './verdict-text'

const setAside = (overridden: number, count: number): string => {
  if (overridden === 0) return ''
  return overridden === count ? ', bortses från' : `, ${overridden} bortses från`
}

const answers = (count: number): string => `${count} ${count === 1 ? 'uppgift' : 'uppgifter'}`

function openWords({ missing, unread }: ReturnType<typeof openAnswers>): string {
  if (unread === 0) return `${answers(missing)} saknas`
  return missing === 0 ? `${answers(unread)} kan inte läsas` : `${answers(missing)} saknas, ${unread} kan inte läsas`
}

/** The sum of a unit's checklist, as on its tag; over what is required to take part. */
export function verdictTag(unit: UnitChecklist): string {
  const { verdict, basis, outcomes } = unit
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
      return `${openWords(openAnswers(unit))}${aside}`
  }
}
