import type { MatterDraft } from '../domain/matter'
import { cleanLine } from '../domain/text-policy'
import { knownNames, type KnownNames } from './covered'

/**
 * Names that stand exactly as registered and are nobody's mistake: those of units, people and places; and all, with the
 * committee's own and those of the year's classes.
 */
export function registeredNames(matter: MatterDraft): { ofRegister: KnownNames; all: KnownNames } {
  const { committee, rules, officer, preparation, meeting, minutes, units } = matter
  const ofUnits = units.flatMap(({ name, home, manager }) => [name, home, manager])
  const people = [officer.name, minutes.chair.name, minutes.verifiedBy]
  const signatories = committee.signatories.flatMap(({ name, title, administration }) => [name, title, administration])
  const places = [meeting.place, rules.winnersPlace.value, preparation.within, preparation.group]
  const ofRegister = [...ofUnits, ...people, ...signatories, ...places].map(cleanLine)
  const bodies = [committee.name, committee.nameInText, committee.nameGenitive, committee.administration, committee.department]
  const ofYear = [rules.recipientOrganisation.value, ...rules.classes.flatMap(({ name, scope }) => [name, scope])]
  const others = [...bodies, ...ofYear, matter.registryNumber].map(cleanLine)
  return { ofRegister: knownNames(ofRegister), all: knownNames([...ofRegister, ...others]) }
}
