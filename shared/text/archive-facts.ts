import type { Day } from '../domain/day'
import type { MatterDraft } from '../domain/matter'
import { cleanLine } from '../domain/text-policy'
import { capitalised } from './capitalised'
import { committeeWords } from './committee-words'
import { dayText } from './date-text'
import { fieldLabel } from './field-label'
import { typedAt } from '../domain/field-path'

const fields = [
  'committee.name',
  'committee.administration',
  'awardYear',
  'registryNumber',
  'officer.name',
  'meeting.date',
  'minutes.itemNumber',
  'minutes.verifiedOn',
  'minutes.postedOn',
  'minutes.extractSentOn'
]

/** Which matter an archive package holds, and when it was made, a line each; what nobody has told has no line. */
export const archiveFacts = (matter: MatterDraft, archivedOn: Day): string[] => [
  ...fields.flatMap((field) => {
    const typed = cleanLine(typedAt(matter, field))
    return typed === '' ? [] : [`${capitalised(fieldLabel(field, committeeWords(matter.committee)))}: ${typed}`]
  }),
  `Ärendets id: ${matter.id}`,
  `Arkiverat: ${dayText(archivedOn)}`
]
