import { readLine } from '../domain/read-line'
import { valueOf } from '../domain/answer'
import type { RuleProfile } from '../domain/rule-profile'
import { criterionKinds } from '../domain/rule-profile'
import { readChoice } from '../domain/read-choice'
import type { Unit, UnitField } from '../domain/unit'
import { criterionOf, ownAnswerKey, type UnitKey } from '../domain/unit-key'
import { assess, fieldOf } from '../rules/assess'
import { choicesFor } from './choices-for'
import { unitFieldWords } from './unit-field-words'

/** One question of a unit's form: what it is called, and how it is answered. */
export interface FormQuestion {
  key: UnitKey
  label: string
  how: string
}

const facts: UnitField[] = ['name', 'awardClass', 'operator', 'home', 'manager', 'contact']

/** A form is read by managers, who are asked in words of their own. */
const askedAs: Partial<Record<UnitField, string>> = { home: 'Vilken avdelning hör enheten till?' }

const ownWords: Partial<Record<UnitField, string>> = {
  employees: 'Skriv antalet, till exempel 14.',
  shareOfStockholmers: 'Skriv andelen i procent, till exempel 88.',
  contact: 'Telefon eller e-post.'
}

function howToAnswer(key: UnitKey, rules: RuleProfile): string {
  const words = choicesFor(key, rules)?.map(({ word }) => word)
  if (!words) return ownWords[key as UnitField] ?? ''
  return words[0] === 'Ja' ? 'Skriv ja eller nej.' : `Skriv ett av: ${words.join('; ')}.`
}

const wordingOf = ({ criteria }: RuleProfile, key: UnitKey): string =>
  valueOf(readLine(criteria.find(({ id }) => id === criterionOf(key))?.wording ?? '')) ?? ''

const labelOf = (field: UnitField): string => askedAs[field] ?? unitFieldWords[field]

const questionOf = (key: UnitKey, rules: RuleProfile): FormQuestion => ({
  key,
  label: criterionOf(key) === undefined ? labelOf(key as UnitField) : wordingOf(rules, key),
  how: howToAnswer(key, rules)
})

/** What forms that were sent before asked of the same answer. */
const earlierQuestions: FormQuestion[] = (Object.keys(askedAs) as UnitField[]).map((key) => ({ key, label: unitFieldWords[key], how: '' }))

/** What any form of the year may ask, whichever unit it is for, and what earlier ones asked. */
export function allFormQuestions(rules: RuleProfile): FormQuestion[] {
  const keys = [...(Object.keys(unitFieldWords) as UnitField[]), ...rules.criteria.filter(({ kind }) => kind === 'ownQuestion').map(({ id }) => ownAnswerKey(id))]
  return [...keys.map((key) => questionOf(key, rules)), ...earlierQuestions].filter(({ label }) => label !== '')
}

/** What is asked of one unit: what the papers tell of it, and what the year's rules demand of units run as it is. */
export function formQuestions(unit: Unit, rules: RuleProfile): FormQuestion[] {
  const asked = rules.criteria
    .filter((criterion) => assess(criterion, unit) !== undefined)
    .flatMap((criterion): UnitKey[] => {
      const kind = valueOf(readChoice(criterion.kind, criterionKinds))
      if (kind === undefined) return []
      return [kind === 'ownQuestion' ? ownAnswerKey(criterion.id) : fieldOf(kind)]
    })
  return [...new Set<UnitKey>([...facts, ...asked])].map((key) => questionOf(key, rules)).filter(({ label }) => label !== '')
}
