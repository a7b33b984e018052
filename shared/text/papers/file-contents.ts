import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readRegistryNumber } from '../../domain/reading/read-registry-number'
import { numberInText } from '../language/number-words'
import { sectionHeading } from '../fields/section-heading'
import { isOwnSection, sectionIds } from '../fields/section-ids'
import { unitsCounted } from '../language/units-counted'

const filled = (...typed: readonly string[]): boolean => typed.some((each) => each.trim() !== '')

function unitsLine({ units }: MatterDraft): readonly string[] {
  const people = units.some(({ manager, contact }) => filled(manager, contact))
  return units.length === 0
    ? []
    : [`${unitsCounted(units.length)} med alla uppgifter${people ? ', också chefers namn och kontaktuppgifter' : ''}`]
}

function removedLine({ removedUnits }: MatterDraft): readonly string[] {
  const count = removedUnits.length
  return count === 0
    ? []
    : [`${numberInText(count)} ${count === 1 ? 'borttagen enhet' : 'borttagna enheter'} i ärendets papperskorg`]
}

function peopleLine({ officer, committee, minutes }: MatterDraft): readonly string[] {
  const people = [
    ...(filled(officer.name, officer.phone, officer.email) ? ['handläggaren'] : []),
    ...(committee.signatories.length > 0 ? ['undertecknare'] : []),
    ...(committee.verifiers.length > 0 || filled(minutes.verifiedBy) ? ['justerare'] : []),
    ...(filled(minutes.chair.name) ? ['ordföranden'] : []),
    ...(minutes.attendance.length > 0 ? ['närvarande'] : []),
    ...(minutes.proposals.length + minutes.reservations.length > 0
      ? ['de som lade fram förslag eller reserverade sig']
      : [])
  ]
  return people.length === 0 ? [] : [`namn och kontaktuppgifter: ${people.join(', ')}`]
}

function textsLine(matter: MatterDraft): readonly string[] {
  const own = Object.keys(matter.texts).filter(isOwnSection)
  const edited = [...sectionIds.filter((id) => matter.texts[id] !== undefined), ...own].map((id) =>
    sectionHeading(id, matter)
  )
  return edited.length === 0 ? [] : [`egna texter: ${edited.join(', ')}`]
}

function factsLine({ registryNumber }: MatterDraft): string {
  const number = valueOf(readRegistryNumber(registryNumber))
  return `ärendets uppgifter, beslutet och protokollet${number === undefined ? '' : `, dnr ${number}`}`
}

/** What a matter's file holds, for the one who sends it. */
export const fileContents = (matter: MatterDraft): readonly string[] => [
  factsLine(matter),
  ...unitsLine(matter),
  ...removedLine(matter),
  ...peopleLine(matter),
  ...textsLine(matter),
  `årets regler och nämndens profil${matter.committee.logo ? ' med logotyp' : ''}`
]

export const notInFile = 'Inte med: Word-mallen, andra ärenden och tidigare versioner av det här.'
