import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import { readLine } from '../domain/read-line'
import { toldApart } from '../domain/told-apart'
import type { Unit } from '../domain/unit'
import { bullets, clause, line, paragraph, required, text } from '../document/build'
import type { Block, Inline, Line, PaperDocument, Section } from '../document/document'
import { checklist, type CriterionOutcome, type UnitChecklist } from '../rules/checklist'
import { confirmedRules } from '../rules/confirmed-rules'
import { findDates } from '../rules/find-dates'
import { sinceDecision } from '../rules/taken/unit-since-decision'
import { textOrGap } from './answer-or-gap'
import { awardWords } from './award-words'
import { capitalised } from './capitalised'
import { className, classToConfirm } from './class-name'
import { criterionWords } from './confirmed-words'
import { decidedSum } from './decided-sum'
import { eligibleSum } from './eligible-sum'
import { ended } from './ended'
import { fieldLabel } from './field-label'
import { staffReportHead } from './letterhead'
import { dateLabel, dateSourceText, whenText } from './matter-date-text'
import { outcomeText } from './outcome-text'
import { overrideText } from './override-text'
import { operatorWords, unitStateWords } from './rule-words'
import { verdictText } from './verdict-text'
import { wordFor } from './word-for'

const nameOf = (unit: Unit): Line => line(textOrGap(readLine(unit.name), `units.${unit.id}.name`))

function classCell(matter: MatterDraft, unit: Unit): Line {
  const waiting = classToConfirm(matter, unit)
  return line(waiting ?? capitalised(className(confirmedRules(matter), unit) ?? ''))
}

const unitRow = (matter: MatterDraft, each: UnitChecklist): Line[] => {
  const { unit } = each
  return [
    nameOf(unit),
    classCell(matter, unit),
    line(wordFor(operatorWords, unit.operator)),
    line(wordFor(unitStateWords, unit.state)),
    line(verdictText(each, matter.awardYear))
  ]
}

const withdrawnLine = (matter: MatterDraft, unit: Unit): Line => {
  const when = sinceDecision(unit, matter) === 'withdrewAfter' ? ' (efter beslutet)' : ''
  const because = unit.withdrawnBecause.trim()
  return [...nameOf(unit), text(`${when}${because === '' ? '' : `: ${because}`}`)]
}

function unitsBlocks(matter: MatterDraft): Block[] {
  const list = checklist(matter)
  const isStruck = (unit: Unit): boolean => sinceDecision(unit, matter) === 'struck'
  const rows = list.units.filter(({ unit }) => !isStruck(unit))
  const struck = matter.units.filter(isStruck)
  const header = ['Enhet', 'Klass', 'Drivs av', 'Läge', 'Krav för att delta']
  return [
    paragraph(...decidedSum(matter), clause(eligibleSum(list))),
    ...(rows.length > 0 ? [{ type: 'table' as const, header, rows: rows.map((each) => unitRow(matter, each)) }] : []),
    ...(struck.length > 0 ? [paragraph(clause('Strukna ur beslutet:')), bullets(...struck.map(nameOf))] : []),
    ...(list.withdrawn.length > 0 ? [paragraph(clause('Har dragit sig ur:')), bullets(...list.withdrawn.map((unit) => withdrawnLine(matter, unit)))] : [])
  ]
}

const answerText = (each: CriterionOutcome): string =>
  each.overridden === undefined ? outcomeText(each) : `${ended(outcomeText(each))} ${overrideText(each.overridden)}`

/** What is not met or not answered, unit by unit; what is met needs no line. */
function openBlocks(matter: MatterDraft): Block[] {
  const rows = checklist(matter).units.flatMap(({ unit, outcomes }) =>
    outcomes
      .filter(({ outcome }) => outcome.kind !== 'met')
      .map((each) => {
        const wording = criterionWords(each.criterion.wording, each.standing, matter.awardYear)
        return [nameOf(unit), line(wording), line(answerText({ ...each, criterion: { ...each.criterion, wording } }))]
      })
  )
  return rows.length === 0 ? [] : [{ type: 'table', header: ['Enhet', 'Krav', 'Svar'], rows }]
}

const datesBlock = (matter: MatterDraft): Block => ({
  type: 'table',
  header: ['Vad', 'När', 'Enligt'],
  rows: findDates(matter).map((date) => [
    line(dateLabel(date, matter)),
    line(whenText(date.when)),
    line(dateSourceText(date.source, matter))
  ])
})

function title(matter: MatterDraft): Inline[] {
  const { awardYear } = matterAnswers(matter)
  const award = capitalised(awardWords(matter.committee).definite)
  return line(`${award} `, awardYear.kind === 'answered' ? `${awardYear.value} på en sida` : required('awardYear', fieldLabel('awardYear')))
}

/** The year on one page: units, classes, checklist and dates, as they stand. */
export function yearSheet(matter: MatterDraft): PaperDocument {
  const { registryNumber } = matterAnswers(matter)
  const called = { ...matter, units: toldApart(matter.units) }
  const section = (id: string, heading: string, blocks: Block[]): Section[] => (blocks.length > 0 ? [{ id, heading, blocks }] : [])
  return {
    draft: false,
    head: {
      ...staffReportHead(matter),
      kind: 'Året på en sida',
      references: [line('Dnr ', textOrGap(registryNumber, 'registryNumber'))],
      contact: [],
      addressee: []
    },
    title: { above: [], text: title(matter), below: [] },
    sections: [
      ...section('units', 'Enheter', unitsBlocks(called)),
      ...section('open', 'Krav som inte är uppfyllda eller besvarade', openBlocks(called)),
      ...section('dates', 'Datum', [datesBlock(matter)])
    ],
    sender: []
  }
}
