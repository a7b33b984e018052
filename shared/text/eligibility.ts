import { valueOf } from '../domain/answer'
import { readChoice } from '../domain/read-choice'
import { readLine } from '../domain/read-line'
import { readCount, readPercentage } from '../domain/read-number'
import { applicabilities, criterionKinds, requirementLevels, type AppliesTo, type Criterion, type RequiredTo } from '../domain/rule-profile'
import { clause } from '../document/build'
import type { Clause } from '../document/document'
import type { ConfirmedRules } from '../rules/confirmed-rules'
import { capitalised } from './capitalised'
import { enumerate } from './enumerate'
import { numberInDigits, numberInText } from './number-words'

const subjects: Record<AppliesTo, string> = {
  all: 'verksamheten',
  private: 'en enskilt driven verksamhet',
  contracted: 'en verksamhet på entreprenad',
  notCity: 'en verksamhet som drivs på entreprenad eller av en enskild utförare'
}

/** What a criterion asks, to follow *ska*: `ha en verksamhetsplan med mål`. */
function demand(criterion: Criterion): string | undefined {
  const kind = valueOf(readChoice(criterion.kind, criterionKinds))
  switch (kind) {
    case 'financedByCity':
      return 'finansieras av Stockholms stad'
    case 'budgetResponsibility':
      return 'ha en chef med budgetansvar'
    case 'staffResponsibility':
      return 'ha en chef med personalansvar'
    case 'operationsPlan':
      return 'ha en verksamhetsplan med mål'
    case 'minimumEmployees': {
      const least = valueOf(readCount(criterion.parameter))
      return least === undefined ? undefined : `ha minst ${numberInText(least)} medarbetare inklusive chef`
    }
    case 'minimumShareOfStockholmers': {
      const least = valueOf(readPercentage(criterion.parameter))
      return least === undefined ? undefined : `till minst ${numberInDigits(least)} procent vända sig till stockholmare`
    }
    case 'balancedBudget':
      return 'ha en budget i balans'
    case 'ownQuestion':
    case undefined:
      return undefined
  }
}

const bothResponsibilities = ['ha en chef med budgetansvar', 'ha en chef med personalansvar']

function demands(criteria: Criterion[]): string[] {
  const found = criteria.map(demand).filter((each) => each !== undefined)
  if (!bothResponsibilities.every((each) => found.includes(each))) return found
  return found.flatMap((each) => {
    if (each === bothResponsibilities[0]) return ['ha en chef med budget- och personalansvar']
    return each === bothResponsibilities[1] ? [] : [each]
  })
}

const has = /^ha /

/** `ha A, ha B` told as `ha A, B`. */
const withoutRepetition = (phrases: string[]): string[] =>
  phrases.map((phrase, index) => (has.test(phrase) && has.test(phrases[index - 1] ?? '') ? phrase.replace(has, '') : phrase))

/** `A, B och C` of phrases that may hold *och* themselves; the last is then joined with *samt*. */
function joined(phrases: string[]): string {
  const named = enumerate(phrases)
  return named.kind === 'inline' ? named.text : `${phrases.slice(0, -1).join(', ')} samt ${phrases.at(-1)}`
}

const opening = (requiredTo: RequiredTo, subject: string, further: boolean): string => {
  switch (requiredTo) {
    case 'enter':
      return further ? `${capitalised(subject)} ska dessutom` : `För att få delta ska ${subject}`
    case 'win':
      return `För att kunna vinna ska ${subject}`
    case 'recommendation':
      return `Dessutom bör ${subject}`
  }
}

/** What the year asks in words of its own, quoted, since nobody knows whether it is a sentence or a question. */
function ownDemand(requiredTo: RequiredTo, criteria: Criterion[]): Clause[] {
  const wordings = criteria.flatMap(({ wording }) => valueOf(readLine(wording)) ?? []).map((wording) => `”${wording}”`)
  if (wordings.length === 0) return []
  const one = wordings.length === 1
  const lead: Record<RequiredTo, string> = {
    enter: `För att få delta gäller även ${one ? 'kravet' : 'kraven'}`,
    win: `För att kunna vinna gäller även ${one ? 'kravet' : 'kraven'}`,
    recommendation: `Dessutom gäller ${one ? 'rekommendationen' : 'rekommendationerna'}`
  }
  return [clause(`${lead[requiredTo]} ${one ? wordings.join() : `${wordings.slice(0, -1).join(', ')} och ${wordings.at(-1)}`}.`)]
}

/** Who may take part and win, in sentences made of the year's confirmed criteria. */
export function eligibilitySentences({ criteria }: Pick<ConfirmedRules, 'criteria'>): Clause[] {
  const isAsked = (criterion: Criterion, requiredTo: RequiredTo, appliesTo: AppliesTo): boolean =>
    criterion.requiredTo === requiredTo && criterion.appliesTo === appliesTo
  return requirementLevels.flatMap((requiredTo) => {
    const groups = applicabilities.map((appliesTo) => ({
      subject: subjects[appliesTo],
      asked: criteria.filter((criterion) => isAsked(criterion, requiredTo, appliesTo))
    }))
    const spoken = groups.filter(({ asked }) => demands(asked).length > 0)
    const own = groups.flatMap(({ asked }) => asked.filter(({ kind }) => kind === 'ownQuestion'))
    return [
      ...spoken.map(({ subject, asked }, index) =>
        clause(`${opening(requiredTo, subject, index > 0)} ${joined(withoutRepetition(demands(asked)))}.`)
      ),
      ...ownDemand(requiredTo, own)
    ]
  })
}
