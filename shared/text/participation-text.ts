import type { YearOfParticipation } from '../rules/history/participation-by-year'
import { numberInText } from './number-words'
import { unitsCounted } from './units-counted'

const comparison = (units: number, target: number): string => {
  if (units === target) return 'målet nåddes'
  return units < target ? `målet ${numberInText(target)} nåddes inte` : `målet ${numberInText(target)} överträffades`
}

/**
 * The facts of the chart of units per year, a sentence for each year: `År 2022 deltog tre enheter, målet fem nåddes
 * inte.`
 */
export const participationLines = (years: YearOfParticipation[]): string[] =>
  years.map(({ year, units, target }) => {
    const took = `År ${year} deltog ${units === 0 ? 'ingen enhet' : unitsCounted(units)}`
    return target === undefined ? `${took}.` : `${took}, ${comparison(units, target)}.`
  })
