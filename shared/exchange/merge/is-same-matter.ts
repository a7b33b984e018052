import type { MatterDraft } from '../../domain/matter'
import { cleanLine } from '../../domain/reading/text-policy'

const asName = (typed: string): string => cleanLine(typed).toLocaleLowerCase('sv')

/** Whether two files are of one matter: they have one id, or are of one committee and one year. */
export function isSameMatter(one: MatterDraft, other: MatterDraft): boolean {
  if (one.id === other.id) return true
  const [name, year] = [asName(one.committee.name), one.awardYear.trim()]
  return name !== '' && year !== '' && name === asName(other.committee.name) && year === other.awardYear.trim()
}
