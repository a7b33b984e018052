import type { UnitChecklist } from '../rules/checklist'
import { forYear } from './confirmed-words'
import { verdictWords } from './rule-words'

/** How a unit stands to what is required to take part, and what that rests on. */
export function verdictText({ verdict, basis }: Pick<UnitChecklist, 'verdict' | 'basis'>, year: string): string {
  switch (basis) {
    case 'confirmed':
      return verdictWords[verdict]
    case 'unconfirmed':
      return `${verdictWords[verdict]}, ${verdict === 'met' ? 'men' : 'och'} kraven är inte bekräftade ${forYear(year)}`
    case 'none':
      return `Inga krav kända ${forYear(year)}`
  }
}
