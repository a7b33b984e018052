import type { MatterDraft } from '../domain/matter'
import type { Unit } from '../domain/unit'
import { unitAnswers } from '../domain/unit-answers'
import { bullets, clause, line, paragraph, text, wanted } from '../document/build'
import type { Block, Clause, Inline } from '../document/document'
import { confirmedRules } from '../rules/confirmed-rules'
import { textOrGap } from './answer-or-gap'
import { className, classToConfirm } from './class-name'
import { fieldLabel } from './field-label'
import { fullStopAfter } from './full-stop-after'
import { unitName } from './unit-names'

/** More units than this are presented in a list. */
const mostInSentences = 3

const gapLabel = (unit: Unit, field: string): string => `${fieldLabel(field)} för ${unit.name.trim() || 'enhet utan namn'}`

const homeOf = (unit: Unit): Inline => {
  const field = `units.${unit.id}.home`
  return textOrGap(unitAnswers(unit).home, field, gapLabel(unit, field))
}

const classOf = (matter: MatterDraft, unit: Unit): Inline => {
  const field = `units.${unit.id}.awardClass`
  const name = className(confirmedRules(matter), unit)
  return name === undefined ? (classToConfirm(matter, unit) ?? wanted(field, gapLabel(unit, field))) : text(name)
}

function inSentences(matter: MatterDraft, unit: Unit): Clause[] {
  const [name, home] = [unitName(unit), homeOf(unit)]
  return [
    clause('Organisatoriskt hör ', name, ' till ', home, fullStopAfter(home)),
    ...(matter.rules.classes.length === 0 ? [] : [clause('I klassen ', classOf(matter, unit), ' deltar ', name, fullStopAfter(name))])
  ]
}

const inItem = (matter: MatterDraft, unit: Unit): Inline[] =>
  line(
    unitName(unit),
    clause(', ', homeOf(unit)),
    ...(matter.rules.classes.length === 0 ? [] : [clause(', i klassen ', classOf(matter, unit))])
  )

/** What a list of these units would tell of them beyond their names. */
const toldInList = (matter: MatterDraft, units: Unit[]): string[] => [
  ...(units.some((unit) => className(confirmedRules(matter), unit) !== undefined) ? ['klass'] : []),
  ...(units.some((unit) => unitAnswers(unit).home.kind === 'answered') ? ['plats i organisationen'] : [])
]

/** Where each unit belongs in the organisation, and in which class it takes part. */
export function presentationBlocks(matter: MatterDraft, units: Unit[]): Block[] {
  const told = toldInList(matter, units)
  if (units.length <= mostInSentences || told.length === 0) return units.map((unit) => paragraph(...inSentences(matter, unit)))
  return [
    paragraph(clause(`Enheternas ${told.join(' och ')} framgår av följande lista:`)),
    bullets(...units.map((unit) => inItem(matter, unit)))
  ]
}
