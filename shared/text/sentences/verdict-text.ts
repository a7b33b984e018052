import { isUnread } from '../../rules/outcome'
import type { UnitChecklist } from '../../rules/checklist'
import { forYear } from '../fields/confirmed-words'
import { verdictWords } from '../fields/rule-words'

/** What keeps a unit's verdict open: answers that nobody has given, answers that cannot be read, or both. */
export function openAnswers({ outcomes }: Pick<UnitChecklist, 'outcomes'>): {
  readonly missing: number
  readonly unread: number
} {
  const open = outcomes.flatMap(({ requiredTo, outcome }) =>
    requiredTo === 'enter' && outcome.kind === 'unknown' ? [outcome.missing] : []
  )
  const unread = open.filter(isUnread).length
  return { missing: open.length - unread, unread }
}

const openWords = ({ missing, unread }: ReturnType<typeof openAnswers>): string => {
  if (unread === 0) return 'Uppgifter saknas'
  return missing === 0 ? 'Uppgifter kan inte läsas' : 'Uppgifter saknas eller kan inte läsas'
}

/** How a unit stands to what is required to take part, and what that rests on. */
export function verdictText(unit: UnitChecklist, year: string): string {
  const { verdict, basis } = unit
  const words = verdict === 'unknown' ? openWords(openAnswers(unit)) : verdictWords[verdict]
  switch (basis) {
    case 'confirmed':
      return words
    case 'unconfirmed':
      return `${words}, ${verdict === 'met' ? 'men' : 'och'} kraven är inte bekräftade ${forYear(year)}`
    case 'none':
      return `Inga krav kända ${forYear(year)}`
  }
}

/** The same under the heading *Krav för att delta*, which need not be said again. */
function inColumn(unit: UnitChecklist): string {
  switch (unit.verdict) {
    case 'met':
      return 'Uppfyllda'
    case 'notMet':
      return 'Inte uppfyllda'
    case 'unknown': {
      const { missing, unread } = openAnswers(unit)
      if (unread === 0) return 'Uppgifter saknas'
      return missing === 0 ? 'Kan inte läsas' : 'Saknas, kan inte läsas'
    }
  }
}

/** The verdict in a column of its own; one that rests on what nobody has confirmed says so. */
export function verdictInColumn(unit: UnitChecklist): string {
  if (unit.basis === 'none') return 'Inga krav kända'
  return unit.basis === 'confirmed' ? inColumn(unit) : `${inColumn(unit)} (inte bekräftade)`
}
