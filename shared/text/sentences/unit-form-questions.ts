import { readLine } from '../../domain/reading/read-line'
import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import type { Criterion, RuleProfile } from '../../domain/rule-profile'
import type { Unit, UnitField } from '../../domain/unit'
import { ownAnswerKey, type UnitKey } from '../../domain/paths/unit-key'
import { assess } from '../../rules/assess'
import { confirmedRules } from '../../rules/confirmed-rules'
import { fieldOf, isOwnQuestion } from '../../rules/kinds-of-criteria'
import { criterionStanding } from '../../rules/rule-standing'
import { rulesOf } from '../../rules/rules-of'
import { choicesFor } from '../fields/choices-for'
import { criterionWords } from '../fields/confirmed-words'
import { unitFieldsInOrder, unitFieldWords } from '../fields/unit-field-words'

/** One question of a unit's form: what it is called, and how it is answered. */
export interface FormQuestion {
  readonly key: UnitKey
  readonly label: string
  readonly how: string
  /** What can be chosen, where the answer is one of a few. */
  readonly options?: readonly string[]
}

const askedAlways = unitFieldsInOrder.filter((field) => unitFieldWords[field].asked === 'always')

/** What stands where nothing has been chosen yet. */
export const choosePlaceholder = 'Välj i listan'

/** The last row of a form, to tick where nothing else is to be written. */
export const agreementLabel = 'Allt annat under Det vi vet stämmer'

type Way = Pick<FormQuestion, 'how' | 'options'>

const chosen = (words: readonly string[]): Way => ({
  how: words[0] === 'Ja' ? 'Välj ja eller nej.' : `${choosePlaceholder}.`,
  options: words
})

const yesOrNo = chosen(['Ja', 'Nej'])

function howToAnswer(key: UnitField, rules: Pick<RuleProfile, 'classes'>): Way {
  const words = choicesFor(key, rules)?.map(({ word }) => word) ?? []
  return words.length > 0 ? chosen(words) : { how: unitFieldWords[key].how ?? '' }
}

const fieldQuestion = (key: UnitField, rules: Pick<RuleProfile, 'classes'>): FormQuestion => ({
  key,
  label: unitFieldWords[key].question ?? unitFieldWords[key].label,
  ...howToAnswer(key, rules)
})

const wordingOf = ({ wording }: Criterion): string => valueOf(readLine(wording)) ?? ''

const ownQuestion = ({ id }: Criterion, label: string): FormQuestion => ({
  key: ownAnswerKey(id),
  label,
  ...yesOrNo
})

const named = (questions: readonly FormQuestion[]): readonly FormQuestion[] =>
  questions.filter(({ label }) => label !== '')

/** What forms that were sent before asked of the same answer. */
const earlierQuestions: FormQuestion[] = unitFieldsInOrder
  .filter((field) => unitFieldWords[field].question !== undefined)
  .map((key) => ({ key, label: unitFieldWords[key].label, how: '' }))

/**
 * What any form of the year may ask, whichever unit it is for, and what earlier ones asked: a question in a form begins with
 * these words.
 */
export const allFormQuestions = (rules: RuleProfile): readonly FormQuestion[] =>
  named([
    ...unitFieldsInOrder.map((key) => fieldQuestion(key, rules)),
    ...rules.criteria.filter(isOwnQuestion).map((criterion) => ownQuestion(criterion, wordingOf(criterion))),
    ...earlierQuestions
  ])

/** The year's criteria that are asked of a unit run as it is. */
const askedOf = (unit: Unit, { criteria }: RuleProfile): readonly Criterion[] =>
  criteria.filter((criterion) => assess(criterion, unit) !== undefined)

/**
 * What is asked of one unit: what the papers tell of it, and what the year's rules demand of units run as it is. Classes are
 * offered once they are confirmed for the year.
 */
export function formQuestions(unit: Unit, matter: MatterDraft): readonly FormQuestion[] {
  const asked = askedOf(unit, rulesOf(matter))
  const fields = asked.map(fieldOf).filter((field) => field !== null)
  const rules = confirmedRules(matter)
  return named([
    ...[...new Set([...askedAlways, ...fields])].map((key) => fieldQuestion(key, rules)),
    ...asked
      .filter((criterion) => isOwnQuestion(criterion) && wordingOf(criterion) !== '')
      .map((criterion) =>
        ownQuestion(criterion, criterionWords(wordingOf(criterion), criterionStanding(criterion), matter.awardYear))
      )
  ])
}

/** Whether the form asks anything because of a criterion that nobody has confirmed for the year. */
export const asksUnconfirmed = (unit: Unit, matter: MatterDraft): boolean =>
  askedOf(unit, rulesOf(matter)).some((criterion) => criterionStanding(criterion).kind !== 'confirmed')
