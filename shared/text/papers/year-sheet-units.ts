import { valueOf, type Answer } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { readLine } from '../../domain/reading/read-line'
import type { Operator, Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { bullets, clause, line, paragraph, text } from '../../document/build'
import type { Block, Line } from '../../document/document'
import { checklist, type UnitChecklist } from '../../rules/checklist'
import { sinceDecision } from '../../rules/taken/unit-since-decision'
import { textOrGap } from '../fields/answer-or-gap'
import { capitalised } from '../language/capitalised'
import { confirmedRules } from '../../rules/confirmed-rules'
import { className, classToConfirm } from '../language/class-name'
import { decidedSum } from '../sentences/decided-sum'
import { eligibleSum } from '../sentences/eligible-sum'
import { unitStateWords } from '../fields/rule-words'
import { byClass } from '../sentences/units-by-class'
import { quoted } from '../fields/unread-words'
import { verdictInColumn } from '../sentences/verdict-text'

/** From so many units on, they stand class by class, so that no row has to name its class. */
const fewestByClass = 8

export const unitCell = (unit: Unit): Line => line(textOrGap(unitAnswers(unit).name, `units.${unit.id}.name`))

/** The word of a choice, nothing where none is made, and what was typed where it is no choice. */
const choiceCell = <Choice extends string>(answer: Answer<Choice>, words: Record<Choice, string>): Line => {
  switch (answer.kind) {
    case 'answered':
      return line(words[answer.value])
    case 'missing':
      return []
    case 'unreadable':
      return line(`${quoted(answer.typed)} kan inte läsas`)
  }
}

/** Who runs a unit, in a narrow column. */
const runBy: Record<Operator, string> = { city: 'Staden', contracted: 'Entreprenör', private: 'Enskild utförare' }

const factCells = (each: UnitChecklist): readonly Line[] => {
  const { operator, state } = unitAnswers(each.unit)
  return [choiceCell(operator, runBy), choiceCell(state, unitStateWords), line(verdictInColumn(each))]
}

const factHeader = ['Drivs av', 'Läge', 'Krav för att delta']

/** A class that nobody has confirmed for the year is left out, and leads to where it is confirmed. */
const classCell = (matter: MatterDraft, unit: Unit): Line =>
  line(classToConfirm(matter, unit) ?? capitalised(className(confirmedRules(matter), unit) ?? ''))

const tableOf = (matter: MatterDraft, units: readonly UnitChecklist[]): Block => ({
  type: 'table',
  header: ['Enhet', 'Klass', ...factHeader],
  rows: units.map((each) => [unitCell(each.unit), classCell(matter, each.unit), ...factCells(each)])
})

/** Where the table names no class, a class that is not confirmed stands as a gap with the name. */
const waitingClass = (matter: MatterDraft, unit: Unit): Line => {
  const waiting = classToConfirm(matter, unit)
  return waiting === undefined ? [] : [clause(' ', waiting)]
}

const tablesByClass = (matter: MatterDraft, units: readonly UnitChecklist[]): readonly Block[] =>
  byClass(confirmedRules(matter), units, ({ unit }) => unit).map(({ heading, rows }) => ({
    type: 'table',
    header: [heading, ...factHeader],
    rows: rows.map((each) => [[...unitCell(each.unit), ...waitingClass(matter, each.unit)], ...factCells(each)])
  }))

const withdrawnLine = (matter: MatterDraft, unit: Unit): Line => {
  const when = sinceDecision(unit, matter) === 'withdrewAfter' ? ' (efter beslutet)' : ''
  const because = valueOf(readLine(unit.withdrawnBecause))
  return [...unitCell(unit), text(`${when}${because === undefined ? '' : `: ${because}`}`)]
}

/** Units apart from the tables, under the words that say why. */
const apart = (words: string, lines: readonly Line[]): readonly Block[] =>
  lines.length > 0 ? [paragraph(clause(words)), bullets(...lines)] : []

/**
 * The units of the year: how they stand in a sentence or two, each in a table, and apart from them those that the decision struck
 * and those that have withdrawn.
 */
export function yearSheetUnits(matter: MatterDraft): readonly Block[] {
  const list = checklist(matter)
  const isStruck = (unit: Unit): boolean => sinceDecision(unit, matter) === 'struck'
  const units = list.units.filter(({ unit }) => !isStruck(unit))
  const tables = units.length < fewestByClass ? [tableOf(matter, units)] : tablesByClass(matter, units)
  return [
    paragraph(...decidedSum(matter), clause(eligibleSum(list))),
    ...(units.length > 0 ? tables : []),
    ...apart('Strukna ur beslutet:', matter.units.filter(isStruck).map(unitCell)),
    ...apart(
      'Har dragit sig ur:',
      list.withdrawn.map((unit) => withdrawnLine(matter, unit))
    )
  ]
}
