import { valueOf } from '../../domain/reading/answer'
import type { DecisionForm } from '../../domain/decision'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { cleanLine } from '../../domain/reading/text-policy'
import type { Unit } from '../../domain/unit'
import { line, required, text } from '../../document/build'
import type { Inline, ListItem } from '../../document/document'
import { confirmedRules } from '../../rules/confirmed-rules'
import { participatingUnits } from '../../rules/participating-units'
import { answerOrGap } from '../fields/answer-or-gap'
import { awardWords } from '../language/award-words'
import { capitalised } from '../language/capitalised'
import { className, classToConfirm } from '../language/class-name'
import { committeeWords } from '../language/committee-words'
import { attestedPatterns, fillPattern, type PatternWords } from '../fields/decision-pattern'
import { enumerate } from '../language/enumerate'
import { fieldLabel } from '../fields/field-label'
import { unitName } from '../fields/unit-names'
import { unitsInPapers } from './units-in-papers'

/** One sentence of a decision (*beslutssats*), with the units below it when they are too many for the sentence. */
export type DecisionClause = ListItem

const patternOf = ({ committee }: MatterDraft, form: keyof typeof attestedPatterns): string =>
  cleanLine(committee.wording[form]) || attestedPatterns[form]

function wordsOf(matter: MatterDraft): PatternWords {
  const { committeeName, awardYear } = matterAnswers(matter)
  const award = awardWords(matter.committee)
  return {
    Nämnden:
      committeeName.kind === 'answered'
        ? text(committeeName.value)
        : required('committee.name', fieldLabel('committee.name', committeeWords(matter.committee))),
    'Nämnden/Styrelsen': text(capitalised(committeeWords(matter.committee).body)),
    utmärkelsen: text(award.definite),
    utmärkelse: text(award.indefinite),
    år: answerOrGap(awardYear, 'awardYear', String)
  }
}

/** `{enheter}` when the names stand below the clause: the sentence then ends with a colon. */
const withColon = (content: readonly Inline[]): readonly Inline[] => {
  const last = content.at(-1)
  return last?.type === 'text'
    ? [...content.slice(0, -1), { ...last, text: `${last.text.trimEnd().replace(/\.$/, '')}:` }]
    : content
}

function approveClause(matter: MatterDraft, units: readonly Unit[]): DecisionClause {
  const pattern = patternOf(matter, 'approve')
  const words = wordsOf(matter)
  const names = units.map(unitName)
  const unnamed = names.find((name) => name.type === 'gap')
  const known = enumerate(names.flatMap((name) => (name.type === 'text' ? [name.text] : [])))
  if (units.length === 0)
    return { content: fillPattern(pattern, { ...words, enheter: required('units', fieldLabel('units')) }) }
  if (known.kind === 'inline' && unnamed === undefined) {
    return { content: fillPattern(pattern, { ...words, enheter: text(known.text) }) }
  }
  return {
    content: withColon(fillPattern(pattern, { ...words, enheter: text('följande enheter') })),
    children: names.map((name) => line(name))
  }
}

/** A class that holds *till*, a comma or a conjunction would run into `till stadens …`, and stands in quotation marks. */
const classInSentence = (name: string): string =>
  /,|(?<![\p{L}\p{N}])(?:till|och|samt|eller)(?![\p{L}\p{N}])/iu.test(name) ? `”${name}”` : name

function nominateClauses(matter: MatterDraft, units: readonly Unit[]): readonly DecisionClause[] {
  const pattern = patternOf(matter, 'nominate')
  const rules = confirmedRules(matter)
  const words = wordsOf(matter)
  if (units.length === 0)
    return [{ content: fillPattern(pattern, { ...words, enhet: required('units', fieldLabel('units')) }) }]
  return units.map((unit) => {
    const name = className(rules, unit)
    const awardClass = name === undefined ? classToConfirm(matter, unit) : text(name)
    return {
      content: fillPattern(pattern, {
        ...words,
        enhet: unitName(unit),
        ...(awardClass === undefined
          ? {}
          : { klass: awardClass.type === 'text' ? text(classInSentence(awardClass.text)) : awardClass })
      })
    }
  })
}

function clausesOfForm(form: DecisionForm, matter: MatterDraft, units: readonly Unit[]): readonly DecisionClause[] {
  switch (form) {
    case 'approve':
      return [approveClause(matter, units)]
    case 'note':
      return [{ content: fillPattern(patternOf(matter, 'note'), wordsOf(matter)) }]
    case 'nominate':
      return nominateClauses(matter, units)
  }
}

/** The clause that verifies the item at once, where that is chosen. */
export function verificationClauses(matter: MatterDraft): readonly DecisionClause[] {
  const chosen = valueOf(matterAnswers(matter).immediateVerification)
  if (chosen === undefined || chosen === 'none') return []
  const pattern = patternOf(matter, chosen === 'item' ? 'immediateItem' : 'immediateDecision')
  return [{ content: fillPattern(pattern, wordsOf(matter)) }]
}

/** What the decision form says of some units, those of the proposal if no others, clause by clause; a form that nobody has chosen is a gap. */
export function formClauses(matter: MatterDraft, units = participatingUnits(matter.units)): readonly DecisionClause[] {
  const form = valueOf(matterAnswers(matter).decisionForm)
  return form === undefined
    ? [{ content: [required('decision.form', fieldLabel('decision.form'))] }]
    : clausesOfForm(form, matter, unitsInPapers(matter, units))
}

/** The decision as proposed, clause by clause. */
export const decisionClauses = (matter: MatterDraft): readonly DecisionClause[] => [
  ...formClauses(matter),
  ...verificationClauses(matter)
]
