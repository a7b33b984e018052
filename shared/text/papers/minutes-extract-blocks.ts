import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import type { DecisionOutcome, MinutesRow } from '../../domain/minutes'
import { readDay } from '../../domain/reading/read-day'
import { readLine } from '../../domain/reading/read-line'
import { bullets, clause, line, paragraph, required, text } from '../../document/build'
import type { Block, Inline } from '../../document/document'
import { confirmedRules } from '../../rules/confirmed-rules'
import { readableBlocks } from '../../document/paragraphs'
import { issuedProposal } from '../../rules/taken/issued-proposal'
import { unitsOfItem } from '../../rules/taken/decided-units'
import { textOrGap } from '../fields/answer-or-gap'
import { awardWords } from '../language/award-words'
import { capitalised } from '../language/capitalised'
import { committeeWords } from '../language/committee-words'
import { paperDay } from '../language/date-text'
import { eligibilityBlocks } from '../sentences/eligibility'
import { fieldLabel } from '../fields/field-label'
import { historyBlocks } from '../sentences/history-sentences'
import { registrationSentence } from '../sentences/registration'
import {
  afterEntrySentences,
  decisionDeadlineSentence,
  entrySentence,
  handlingSentence,
  winnersSentence
} from '../sentences/rule-sentences'
import { criteriaToConfirm } from '../sentences/rules-to-confirm'
import { presentationBlocks } from '../sentences/unit-presentation'
import { unitsInPapers } from '../sentences/units-in-papers'

/** The case description of the minutes: who takes part and since when, who may, and the year's days. */
export function caseBlocks(matter: MatterDraft): readonly Block[] {
  const { committee } = matter
  const rules = confirmedRules(matter)
  const award = awardWords(committee).definite
  const units = unitsOfItem(matter)
  const counted = registrationSentence(matter, units)
  const entries = `${units.length === 1 ? 'Enhetens' : 'Enheternas'} skriftliga bidrag`
  const about = clause(
    `${capitalised(award)} är stadens årliga pris till verksamheter som arbetar systematiskt med att utveckla sin kvalitet.`
  )
  return [
    ...eligibilityBlocks(rules, [about, ...criteriaToConfirm(matter)]),
    ...(units.length > 0 ? presentationBlocks(matter, units, [counted]) : [paragraph(counted)]),
    ...historyBlocks(matter, unitsInPapers(matter, units)),
    paragraph(
      entrySentence(rules, entries),
      ...afterEntrySentences(rules),
      winnersSentence(rules, awardWords(committee))
    ),
    paragraph(handlingSentence(rules, committeeWords(committee)), decisionDeadlineSentence(rules))
  ]
}

const saysTheSame = (one: readonly Block[], other: readonly Block[]): boolean =>
  readableBlocks(one).join('\n') === readableBlocks(other).join('\n')

const mostRepeated = 7

/** Whether a decision takes up a list: of units below a clause, or of a clause for each of many units. */
const listsUnits = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.type === 'list' &&
      (!block.ordered ||
        block.items.length > mostRepeated ||
        block.items.some(({ children = [] }) => children.length > 0))
  )

/**
 * The proposals laid before the committee: the administration's, as its report has it. A list of units that the decision has just
 * told is not told again.
 */
export function laidProposalBlocks(
  matter: MatterDraft,
  proposed: readonly Block[],
  decided: readonly Block[]
): readonly Block[] {
  const { office, officeGenitive } = committeeWords(matter.committee)
  if (listsUnits(proposed) && saysTheSame(proposed, decided)) {
    return [paragraph(clause(`${capitalised(officeGenitive)} förslag till beslut har samma lydelse som beslutet.`))]
  }
  return [paragraph(clause(`${capitalised(office)} har lagt fram följande förslag till beslut:`)), ...proposed]
}

const finding = (outcome: DecisionOutcome, body: string, officeGenitive: string): string => {
  switch (outcome) {
    case 'asProposed':
      return `finner att ${body} beslutar enligt ${officeGenitive} förslag.`
    case 'changed':
      return `finner att ${body} beslutar enligt ${officeGenitive} förslag med ändringar.`
    case 'tabled':
      return `finner att ${body} bordlägger ärendet.`
    case 'referredBack':
      return `finner att ${body} återremitterar ärendet.`
    case 'rejected':
      return `finner att ${body} avslår ${officeGenitive} förslag.`
  }
}

/** The course of decision (*beslutsgång*): what the chair found that the committee decided. */
export function courseBlocks(matter: MatterDraft): readonly Block[] {
  const { chair } = matter.minutes
  const { body, officeGenitive } = committeeWords(matter.committee)
  const outcome = valueOf(matterAnswers(matter).decisionOutcome)
  const party = valueOf(readLine(chair.party))
  const name: Inline = textOrGap(readLine(chair.name), 'minutes.chair.name')
  const title = valueOf(readLine(chair.title)) ?? 'Ordföranden'
  const found =
    outcome === undefined
      ? required('minutes.outcome', fieldLabel('minutes.outcome'))
      : text(finding(outcome, body, officeGenitive))
  return [paragraph(clause(title, clause(' ', name, party === undefined ? '' : ` (${party})`), ' ', found))]
}

/** The papers that the committee had before it; the report itself where none are listed. */
export function documentBlocks(matter: MatterDraft): readonly Block[] {
  const listed = matter.minutes.documents.flatMap(({ text: typed }) => valueOf(readLine(typed)) ?? [])
  const laid = matter.minutes.decision?.laid.reportDate || issuedProposal(matter)?.reportDate
  const date = valueOf(laid ? readDay(laid) : matterAnswers(matter).reportDate)
  const report = `Tjänsteutlåtande${date === undefined ? '' : `, ${paperDay(date)}`}`
  return [bullets(...(listed.length > 0 ? listed : [report]).map((each) => line(each)))]
}

/** Rows of the minutes as bullets; nothing where there are none. */
export function rowBlocks(rows: readonly MinutesRow[]): readonly Block[] {
  const texts = rows.flatMap(({ text: typed }) => valueOf(readLine(typed)) ?? [])
  return texts.length === 0 ? [] : [bullets(...texts.map((each) => line(each)))]
}
