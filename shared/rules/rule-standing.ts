import { valueOf } from '../domain/reading/answer'
import { yearOf } from '../domain/reading/day'
import { readYear } from '../domain/reading/read-number'
import type { AwardClass, Criterion, RuleLine, RuleLineName } from '../domain/rule-profile'
import { readWinnersTime } from '../domain/reading/winners-time'

/**
 * How a line, a class or a criterion stands in a year (*bekräftad*): nothing is known, someone has confirmed it for the
 * year, it waits for a yes, or it is a day of another year, which no yes makes right: it asks for a new day.
 */
export type RuleStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'unconfirmed'; readonly from: string }
  | { readonly kind: 'otherYear'; readonly from: string; readonly year: number }

type Provenance = Pick<RuleLine, 'from' | 'confirmed'>

/** The lines that tell when something is, in the year's own days. */
const datedLineNames = ['entryBy', 'extractBy', 'winners'] as const satisfies readonly RuleLineName[]

const isDated = (name: RuleLineName): boolean => datedLineNames.some((each) => each === name)

/** The year of a day or a month; of what cannot be read, the first year that stands in it. */
function yearIn(value: string): number | undefined {
  const time = valueOf(readWinnersTime(value))
  if (time !== undefined) return time.kind === 'day' ? yearOf(time.day) : Number(time.month.slice(0, 4))
  const written = /(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(value)?.[0]
  return written === undefined ? undefined : Number(written)
}

/** A later year's day may be this year's, where someone has typed it for this year: winners are named after the award. */
const isOfYear = (found: number, { from }: Provenance, year: number): boolean =>
  found === year || (found > year && valueOf(readYear(from)) === year)

const standingOf = ({ from, confirmed }: Provenance, value: string): RuleStanding => {
  if (value.trim() === '') return { kind: 'open' }
  return confirmed === 'yes' ? { kind: 'confirmed' } : { kind: 'unconfirmed', from }
}

/** How a single line stands in a year. */
export function lineStanding(name: RuleLineName, line: RuleLine, awardYear: string): RuleStanding {
  const year = valueOf(readYear(awardYear))
  const found = isDated(name) ? yearIn(line.value) : undefined
  if (year !== undefined && found !== undefined && !isOfYear(found, line, year)) {
    return { kind: 'otherYear', from: line.from, year: found }
  }
  return standingOf(line, line.value)
}

/** Whether a line waits for a day of this year: it holds another year's, or is one of the year's days and not known. */
export function asksForDay(name: RuleLineName, line: RuleLine, awardYear: string): boolean {
  const { kind } = lineStanding(name, line, awardYear)
  return kind === 'otherYear' || (kind === 'open' && isDated(name))
}

export const classStanding = (awardClass: AwardClass): RuleStanding => standingOf(awardClass, awardClass.name)
/** A criterion asks by its kind, also where nobody has put it in words. */
export const criterionStanding = (criterion: Criterion): RuleStanding =>
  standingOf(criterion, criterion.wording.trim() || criterion.kind)
