import { valueOf } from '../../domain/reading/answer'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { findingReasons } from '../../text/sentences/finding-reasons'
import type { Kind } from '../observation'

const year = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/g
/** "41/22", "EXN 22/41": two digits first or last, read as a year only where they are near the matter's own. */
const short = /^\P{N}*(\d{2})(?=[/-])|[/-](\d{2})$/gu
const reach = 5

function yearsIn(typed: string, own: number): readonly number[] {
  const full = (typed.match(year) ?? []).map(Number)
  if (full.length > 0) return full
  return [...typed.matchAll(short)]
    .map((match) => 2000 + Number(match[1] ?? match[2]))
    .filter((each) => Math.abs(each - own) <= reach)
}

export const registryNumberYear: Kind = ({ matter, paper }) => {
  const { registryNumber, awardYear } = matterAnswers(matter)
  const quote = valueOf(registryNumber) ?? ''
  const own = valueOf(awardYear)
  if (paper !== 'staff-report' || own === undefined) return []
  const years = yearsIn(quote, own)
  if (years.length === 0 || years.includes(own)) return []
  return [{ section: 'head', quote, reason: findingReasons.registryNumberYear(String(own)), field: 'registryNumber' }]
}
