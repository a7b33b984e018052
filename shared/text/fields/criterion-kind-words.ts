import type { Criterion, CriterionKind } from '../../domain/rule-profile'
import { kindOf, type kindsOfCriteria } from '../../rules/kinds-of-criteria'
import { figuresHeld } from '../language/held-together'
import { numberInDigits, numberInText } from '../language/number-words'

interface Words {
  /** What the kind is called in a list. */
  readonly name: string
  /** What it asks, to follow *ska*: `ha en verksamhetsplan med mål`; null where only the year's own wording tells. */
  readonly demand: string | ((limit: number) => string) | null
  /** What the limit is called where it is typed. */
  readonly limit?: string
}
interface Plain extends Words {
  readonly demand: string
  readonly limit?: never
}
interface WithLimit extends Words {
  readonly demand: (limit: number) => string
  readonly limit: string
}
interface InOwnWords extends Words {
  readonly demand: null
  readonly limit?: never
}

type Kinds = typeof kindsOfCriteria
type WordsOf<Kind extends CriterionKind> = Kinds[Kind]['field'] extends null
  ? InOwnWords
  : Kinds[Kind]['parameter'] extends null
    ? Plain
    : WithLimit

/** What each kind of criterion is called, and what the papers say that it asks. */
export const criterionKindWords: { readonly [Kind in CriterionKind]: WordsOf<Kind> } = {
  financedByCity: { name: 'Finansieras av staden', demand: 'finansieras av Stockholms stad' },
  budgetResponsibility: { name: 'Chef med budgetansvar', demand: 'ha en chef med budgetansvar' },
  staffResponsibility: { name: 'Chef med personalansvar', demand: 'ha en chef med personalansvar' },
  operationsPlan: { name: 'Verksamhetsplan med mål', demand: 'ha en verksamhetsplan med mål' },
  minimumEmployees: {
    name: 'Minsta antal medarbetare',
    demand: (least) => `ha minst ${figuresHeld(`${numberInText(least)} medarbetare`)} inklusive chef`,
    limit: 'Minst så många medarbetare, chefen inräknad'
  },
  minimumShareOfStockholmers: {
    name: 'Minsta andel stockholmare',
    demand: (least) => `vända sig till stockholmare till minst ${figuresHeld(`${numberInDigits(least)} procent`)}`,
    limit: 'Minst så många procent stockholmare'
  },
  balancedBudget: { name: 'Budget i balans', demand: 'ha en budget i balans' },
  ownQuestion: { name: 'Egen fråga, med svaret ja eller nej', demand: null }
}

/** The words of a criterion's kind; undefined where the kind cannot be read. */
export function wordsOfKind(criterion: Pick<Criterion, 'kind'>): Words | undefined {
  const kind = kindOf(criterion)
  return kind === undefined ? undefined : criterionKindWords[kind]
}
