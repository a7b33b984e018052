import { valueOf } from '../../shared/domain/reading/answer'
import { readYear } from '../../shared/domain/reading/read-number'
import type { MatterSummary } from '../../shared/ipc/matter-summary'

const yearOf = ({ awardYear }: MatterSummary): number | undefined => valueOf(readYear(awardYear))

const matterOf = (matters: readonly MatterSummary[], committee: string): readonly MatterSummary[] =>
  matters.filter((matter) => matter.problem === null && matter.committee === committee)

/** The year that a committee's next matter is likely to be for: this year, or the first after it that has none. */
export function yearToPropose(matters: readonly MatterSummary[], committee: string, thisYear: number): number {
  const years = new Set(matterOf(matters, committee).map(yearOf))
  let year = thisYear
  while (years.has(year)) year += 1
  return year
}

/** The committee's newest matter before a year, which that year may be begun from. */
export function matterBefore(
  matters: readonly MatterSummary[],
  committee: string,
  year: number
): MatterSummary | undefined {
  const earlier = matterOf(matters, committee).filter((matter) => (yearOf(matter) ?? year) < year)
  return earlier.reduce<MatterSummary | undefined>(
    (newest, matter) => (newest && (yearOf(newest) ?? 0) >= (yearOf(matter) ?? 0) ? newest : matter),
    undefined
  )
}

export const hasMatterFor = (matters: readonly MatterSummary[], committee: string, year: number): boolean =>
  matterOf(matters, committee).some((matter) => yearOf(matter) === year)
