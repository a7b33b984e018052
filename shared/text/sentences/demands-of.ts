import { valueOf } from '../../domain/reading/answer'
import { readChoice } from '../../domain/reading/read-choice'
import { readCount, readPercentage } from '../../domain/reading/read-number'
import { criterionKinds, type Criterion } from '../../domain/rule-profile'
import { figuresHeld } from '../language/held-together'
import { numberInDigits, numberInText } from '../language/number-words'

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
      return least === undefined
        ? undefined
        : `ha minst ${figuresHeld(`${numberInText(least)} medarbetare`)} inklusive chef`
    }
    case 'minimumShareOfStockholmers': {
      const least = valueOf(readPercentage(criterion.parameter))
      return least === undefined
        ? undefined
        : `vända sig till stockholmare till minst ${figuresHeld(`${numberInDigits(least)} procent`)}`
    }
    case 'balancedBudget':
      return 'ha en budget i balans'
    case 'ownQuestion':
    case undefined:
      return undefined
  }
}

const bothResponsibilities = ['ha en chef med budgetansvar', 'ha en chef med personalansvar']

/** What criteria ask, phrase by phrase, to follow *ska*; both responsibilities of a manager are one phrase. */
export function demandsOf(criteria: Criterion[]): string[] {
  const found = criteria.map(demand).filter((each) => each !== undefined)
  if (!bothResponsibilities.every((each) => found.includes(each))) return found
  return found.flatMap((each) => {
    if (each === bothResponsibilities[0]) return ['ha en chef med budget- och personalansvar']
    return each === bothResponsibilities[1] ? [] : [each]
  })
}
