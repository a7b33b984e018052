import { valueOf } from '../domain/reading/answer'
import type { MatterDraft } from '../domain/matter'
import { readRegistryNumber } from '../domain/reading/read-registry-number'
import { cleanLine } from '../domain/reading/text-policy'
import { knownNames, type KnownNames } from './covered'

const peopleInMinutes = ({ attendance, proposals, reservations, vote }: MatterDraft['minutes']): readonly string[] => [
  ...attendance.flatMap(({ text, forWhom }) => [text, forWhom]),
  ...proposals.map(({ by }) => by),
  ...reservations.map(({ text }) => text),
  vote.requestedBy
]

/**
 * Names that stand exactly as registered and are nobody's mistake: those of units, people and places; and all, with the
 * committee's own and those of the year's classes.
 */
export function registeredNames(matter: MatterDraft): { readonly ofRegister: KnownNames; readonly all: KnownNames } {
  const { committee, rules, officer, preparation, meeting, minutes, units } = matter
  const ofUnits = units.flatMap((unit) => [unit.name, unit.home, unit.manager])
  const asDecided = (minutes.decision?.units ?? []).flatMap((unit) => [unit.name, unit.home])
  const people = [officer.name, minutes.chair.name, minutes.verifiedBy, ...peopleInMinutes(minutes)]
  const signatories = committee.signatories.flatMap((each) => [each.name, each.title, each.administration])
  const places = [meeting.place, rules.winnersPlace.value, preparation.within, preparation.group]
  const ofRegister = [...ofUnits, ...asDecided, ...people, ...signatories, ...places].map(cleanLine)
  const { name, nameInText, nameGenitive, administration, department } = committee
  const bodies = [name, nameInText, nameGenitive, administration, department]
  const ofYear = [rules.recipientOrganisation.value, ...rules.classes.flatMap((each) => [each.name, each.scope])]
  const others = [...bodies, ...ofYear, valueOf(readRegistryNumber(matter.registryNumber)) ?? ''].map(cleanLine)
  return { ofRegister: knownNames(ofRegister), all: knownNames([...ofRegister, ...others]) }
}
