import type { UnitChecklist } from '../rules/checklist'
import { isUnread } from '../rules/outcome'
import { verdictWords } from './rule-words'

/** What keeps a unit's verdict open: answers that nobody has given, answers that cannot be read, or both. */
export function openAnswers({ outcomes }: UnitChecklist): { missing: number; unread: number } {
  const open = outcomes.flatMap(({ requiredTo, outcome }) => (requiredTo === 'enter' && outcome.kind === 'unknown' ? [outcome.missing] : []))
  const unread = open.filter(isUnread).length
  return { missing: open.length - unread, unread }
}

const openWords = ({ missing, unread }: ReturnType<typeof openAnswers>): string => {
  if (unread === 0) return 'Uppgifter saknas'
  return missing === 0 ? 'Uppgifter kan inte läsas' : 'Uppgifter saknas eller kan inte läsas'
}

/** How a unit stands to what is required to take part, after the unit's name. */
export const verdictText = (unit: UnitChecklist): string =>
  unit.verdict === 'unknown' ? openWords(openAnswers(unit)) : verdictWords[unit.verdict]

/** The same under the heading *Krav för att delta*, which need not be said again. */
export function verdictInColumn(unit: UnitChecklist): string {
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
