import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import type { Unit } from '../../domain/unit'
import { clause, line, text } from '../../document/build'
import type { Block, Clause, Inline, Line, Section } from '../../document/document'
import { confirmedRules } from '../../rules/confirmed-rules'
import { participationWords } from './unit-history'
import { knownOfUnits, unitClass, unitHome } from './unit-facts'
import { unitName } from '../fields/unit-names'
import { byClass } from './units-by-class'

/** From so many units on, what is told of each stands in an annex (*bilaga*) at the end of the paper. */
const fewestInAnnex = 8

const isKnown = (matter: MatterDraft, units: readonly Unit[]) => ({
  ...knownOfUnits(matter, units),
  history: units.some((unit) => participationWords(unit) !== '')
})

/** Whether the units stand in an annex: they are many, and the annex tells more of them than the decision does. */
export function hasAnnex(matter: MatterDraft, units: readonly Unit[]): boolean {
  if (units.length < fewestInAnnex) return false
  const { home, awardClass, history } = isKnown(matter, units)
  return home || awardClass || history || valueOf(matterAnswers(matter).decisionForm) === 'note'
}

/** What the text says of the annex, in the place of a list. */
export function annexReference(matter: MatterDraft, units: readonly Unit[]): Clause {
  const { home, awardClass, history } = isKnown(matter, units)
  const told = [
    ...(home ? [(who: string) => `vilka avdelningar ${who} hör till`] : []),
    ...(awardClass ? [(who: string) => `vilka klasser ${who} deltar i`] : []),
    ...(history ? [(who: string) => `om ${who} har deltagit tidigare`] : [])
  ].map((write, index) => write(index === 0 ? 'enheterna' : 'de'))
  if (told.length === 0) return clause('Enheterna räknas upp i bilagan Enheter.')
  const row = told.length === 1 ? told.join() : `${told.slice(0, -1).join(', ')} och ${told.at(-1)}`
  return clause(`Bilagan Enheter visar ${row}.`)
}

/** An answer stands in its column; where nobody has any, there is no column, and the gap stands with the name. */
function rowOf(matter: MatterDraft, unit: Unit, known: ReturnType<typeof isKnown>): readonly Line[] {
  const awardClass = unitClass(matter, unit)
  const home = unitHome(unit)
  const beside: Inline[] = [...(known.home ? [] : [home]), ...(awardClass?.type === 'gap' ? [awardClass] : [])]
  return [
    line(unitName(unit), ...beside.map((gap) => clause(' ', gap))),
    ...(known.home ? [line(home)] : []),
    ...(known.history ? [line(text(participationWords(unit)))] : [])
  ]
}

/** The annex of a paper whose units are many: all of them class by class, with the place and the history of each. */
export function annexSections(matter: MatterDraft, units: readonly Unit[]): readonly Section[] {
  if (!hasAnnex(matter, units)) return []
  const known = isKnown(matter, units)
  const facts = [...(known.home ? ['Avdelning'] : []), ...(known.history ? ['Deltog även'] : [])]
  const tables = byClass(confirmedRules(matter), units, (unit) => unit).map(({ heading, rows }): Block => ({
    type: 'table',
    header: [heading, ...facts],
    rows: rows.map((unit) => rowOf(matter, unit, known))
  }))
  return [{ id: 'units-annex', heading: 'Bilaga: Enheter', blocks: tables }]
}
