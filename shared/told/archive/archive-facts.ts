import { valueOf } from '../../domain/reading/answer'
import type { Day } from '../../domain/reading/day'
import { readDay } from '../../domain/reading/read-day'
import type { MatterDraft } from '../../domain/matter'
import { readItemNumber } from '../../domain/reading/read-item-number'
import { yearOfMatter } from '../../domain/answers/read-matter-day'
import { readRegistryNumber } from '../../domain/reading/read-registry-number'
import { cleanLine } from '../../domain/reading/text-policy'
import { capitalised } from '../../text/language/capitalised'
import { committeeWords } from '../../text/language/committee-words'
import { dayText } from '../../text/language/date-text'
import type { FieldPath } from '../../domain/paths/matter-path'
import { fieldLabel } from '../../text/fields/field-label'
import { typedAt } from '../../domain/paths/field-path'

type Words = (typed: string, matter: MatterDraft) => string | undefined

const asTyped: Words = (typed) => typed
const dayWords: Words = (typed, matter) => {
  const day = valueOf(readDay(typed, { inYear: yearOfMatter(matter) }))
  return day && dayText(day)
}

/** What is told, and how; what cannot be read stands as typed. */
const fields: [path: FieldPath, words: Words][] = [
  ['committee.name', asTyped],
  ['committee.administration', asTyped],
  ['awardYear', asTyped],
  ['registryNumber', (typed) => valueOf(readRegistryNumber(typed))],
  ['officer.name', asTyped],
  ['meeting.date', dayWords],
  ['minutes.itemNumber', (typed) => valueOf(readItemNumber(typed))],
  ['minutes.verifiedOn', dayWords],
  ['minutes.postedOn', dayWords],
  ['minutes.extractSentOn', dayWords]
]

/** Which matter an archive package holds, and when it was made, a line each; what nobody has told has no line. */
export const archiveFacts = (matter: MatterDraft, archivedOn: Day): readonly string[] => [
  ...fields.flatMap(([field, words]) => {
    const typed = cleanLine(typedAt(matter, field))
    return typed === ''
      ? []
      : [`${capitalised(fieldLabel(field, committeeWords(matter.committee)))}: ${words(typed, matter) ?? typed}`]
  }),
  `Ärendets id: ${matter.id}`,
  `Arkiverat: ${dayText(archivedOn)}`
]
