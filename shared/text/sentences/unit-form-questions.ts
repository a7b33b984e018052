import { readLine } from '../../domain/reading/read-line'
import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import type { Criterion, RuleProfile } from '../../domain/rule-profile'
import { criterionKinds } from '../../domain/rule-profile'
import { readChoice } from '../../domain/reading/read-choice'
import type { Unit, UnitField } from '../../domain/unit'
import { ownAnswerKey, type UnitKey } from '../../domain/paths/unit-key'
import { assess, fieldOf } from '../../rules/assess'
import { confirmedRules } from '../../rules/confirmed-rules'
import { criterionStanding } from '../../rules/rule-standing'
import { rulesOf } from '../../rules/rules-of'
import { choicesFor } from '../fields/choices-for'
import { criterionWords } from '../fields/confirmed-words'
import { unitFieldWords } from '../fields/unit-field-words'

/** One question of a unit's form: what it is called, and how it is answered. */
export interface FormQuestion {
  key: UnitKey
  label: string
  how: string
  /** What can be chosen, where the answer is one of a few. */
  options?: string[]
}

const facts: UnitField[] = ['name', 'awardClass', 'operator', 'home', 'manager', 'contact']

/** A form is read by managers, who are asked in words of their own. */
const askedAs: Partial<Record<UnitField, string>> = { home: 'Vilken avdelning hör enheten till?' }

const ownWords: Partial<Record<UnitField, string>> = {
  employees: 'Skriv antalet, till exempel 14.',
  shareOfStockholmers: 'Skriv andelen i procent, till exempel 88.',
  contact: 'Telefon eller e-post.'
}

/** What stands where nothing has been chosen yet. */
export const choosePlaceholder = 'Välj i listan'

/** The last row of a form, to tick where nothing else is to be written. */
export const agreementLabel = 'Allt annat under Det vi vet stämmer'

type Way = Pick<FormQuestion, 'how' | 'options'>

const chosen = (words: string[]): Way => ({
  how: words[0] === 'Ja' ? 'Välj ja eller nej.' : `${choosePlaceholder}.`,
  options: words
})

const yesOrNo = chosen(['Ja', 'Nej'])

function howToAnswer(key: UnitField, rules: Pick<RuleProfile, 'classes'>): Way {
  const words = choicesFor(key, rules)?.map(({ word }) => word) ?? []
  return words.length > 0 ? chosen(words) : { how: ownWords[key] ?? '' }
}

const fieldQuestion = (key: UnitField, rules: Pick<RuleProfile, 'classes'>): FormQuestion => ({
  key,
  label: askedAs[key] ?? unitFieldWords[key],
  ...howToAnswer(key, rules)
})

const wordingOf = ({ wording }: Criterion): string => valueOf(readLine(wording)) ?? ''

const ownQuestion = ({ id }: Criterion, label: string): FormQuestion => ({
  key: ownAnswerKey(id),
  label,
  ...yesOrNo
})

const isOwn = ({ kind }: Criterion): boolean => valueOf(readChoice(kind, criterionKinds)) === 'ownQuestion'
const named = (questions: FormQuestion[]): FormQuestion[] => questions.filter(({ label }) => label !== '')

/** What forms that were sent before asked of the same answer. */
const earlierQuestions: FormQuestion[] = (Object.keys(askedAs) as UnitField[]).map((key) => ({
  key,
  label: unitFieldWords[key],
  how: ''
}))

/**
 * What any form of the year may ask, whichever unit it is for, and what earlier ones asked: a question in a form begins with
 * these words.
 */
export const allFormQuestions = (rules: RuleProfile): FormQuestion[] =>
  named([
    ...(Object.keys(unitFieldWords) as UnitField[]).map((key) => fieldQuestion(key, rules)),
    ...rules.criteria.filter(isOwn).map((criterion) => ownQuestion(criterion, wordingOf(criterion))),
    ...earlierQuestions
  ])

/** The year's criteria that are asked of a unit run as it is. */
const askedOf = (unit: Unit, { criteria }: RuleProfile): Criterion[] =>
  criteria.filter((criterion) => assess(criterion, unit) !== undefined)

/**
 * What is asked of one unit: what the papers tell of it, and what the year's rules demand of units run as it is. Classes are
 * offered once they are confirmed for the year.
 */
export function formQuestions(unit: Unit, matter: MatterDraft): FormQuestion[] {
  const asked = askedOf(unit, rulesOf(matter))
  const fields = asked.flatMap((criterion): UnitField[] => {
    const kind = valueOf(readChoice(criterion.kind, criterionKinds))
    return kind === undefined || kind === 'ownQuestion' ? [] : [fieldOf(kind)]
  })
  const rules = confirmedRules(matter)
  return named([
    ...[...new Set([...facts, ...fields])].map((key) => fieldQuestion(key, rules)),
    ...asked
      .filter((criterion) => isOwn(criterion) && wordingOf(criterion) !== '')
      .map((criterion) =>
        ownQuestion(criterion, criterionWords(wordingOf(criterion), criterionStanding(criterion), matter.awardYear))
      )
  ])
}

/** Whether the form asks anything because of a criterion that nobody has confirmed for the year. */
export const asksUnconfirmed = (unit: Unit, matter: MatterDraft): boolean =>
  askedOf(unit, rulesOf(matter)).some((criterion) => criterionStanding(criterion).kind !== 'confirmed')
