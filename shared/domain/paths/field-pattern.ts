import type { MatterPlace } from './matter-path'
import { stepsOf } from './path-steps'

/** Lists whose rows, and objects whose members, go by names that the matter chooses. */
const named: ReadonlySet<string> = new Set<MatterPlace>([
  'units',
  'units.*.ownAnswers',
  'units.*.overrides',
  'removedUnits',
  'committee.signatories',
  'committee.verifiers',
  'committee.headings',
  'committee.sectionOrder',
  'minutes.decidedClauses',
  'minutes.documents',
  'minutes.attendance',
  'minutes.proposals',
  'minutes.reservations',
  'minutes.dispatch',
  'minutes.unlocked',
  'issued',
  'earlierItems',
  'rules.classes',
  'rules.criteria',
  'texts',
  'letStand',
  'copied',
  'copied.*.fields'
])

/** The place one step below another. */
export const patternBelow = (place: string, step: string): string => {
  const next = named.has(place) ? '*' : step
  return place === '' ? next : `${place}.${next}`
}

/** Which field of any matter a path leads to: the path with `*` for every row and every chosen name. */
export const fieldPattern = (path: string): string => stepsOf(path).reduce(patternBelow, '')
