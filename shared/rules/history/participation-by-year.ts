import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { decidedUnits } from '../taken/decided-units'
import { awardYearOf, earlierMatters, nameKey } from './earlier-matters'

/** How many units took part in a year, and how many were aimed at. */
export interface YearOfParticipation {
  readonly year: number
  readonly units: number
  readonly target: number | undefined
}

const yearFrom = (matter: MatterDraft, year: number): YearOfParticipation => ({
  year,
  units: decidedUnits(matter).length,
  target: valueOf(matterAnswers(matter).targetUnits)
})

/**
 * The committee's years with their units and targets, oldest first and this year last; the latest matter speaks for its
 * year.
 */
export function participationByYear(matter: MatterDraft, own: readonly MatterDraft[]): readonly YearOfParticipation[] {
  const thisYear = awardYearOf(matter)
  if (thisYear === undefined) return []
  const earlier = earlierMatters(matter, own).filter(({ committee }) => committee === nameKey(matter.committee.name))
  const latest = earlier.filter(({ year }, index) => earlier.findIndex((each) => each.year === year) === index)
  return [...latest.map((each) => yearFrom(each.matter, each.year)).reverse(), yearFrom(matter, thisYear)]
}
