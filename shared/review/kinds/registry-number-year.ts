import { valueOf } from '../../domain/answer'
import { matterAnswers } from '../../domain/matter-answers'
import { findingReasons } from '../../text/finding-reasons'
import type { Kind } from '../observation'

const year = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/g

export const registryNumberYear: Kind = ({ matter, paper }) => {
  const { registryNumber, awardYear } = matterAnswers(matter)
  const quote = valueOf(registryNumber) ?? ''
  const years: string[] = quote.match(year) ?? []
  const own = valueOf(awardYear)
  if (paper !== 'staff-report' || own === undefined || years.length === 0 || years.includes(String(own))) return []
  return [{ section: 'head', quote, reason: findingReasons.registryNumberYear(String(own)), field: 'registryNumber' }]
}
