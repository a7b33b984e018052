import { valueOf } from '../../domain/reading/answer'
import type { Criterion } from '../../domain/rule-profile'
import { limitOf } from '../../rules/kinds-of-criteria'
import { criterionKindWords, wordsOfKind } from '../fields/criterion-kind-words'

/** What a criterion asks, to follow *ska*; undefined where its kind or its limit cannot be read, and for a question of the year's own. */
function demandOf(criterion: Criterion): string | undefined {
  const demand = wordsOfKind(criterion)?.demand
  if (typeof demand !== 'function') return demand ?? undefined
  const limit = limitOf(criterion)
  const read = limit === null ? undefined : valueOf(limit)
  return read === undefined ? undefined : demand(read)
}

const { budgetResponsibility, staffResponsibility } = criterionKindWords
const bothResponsibilities = [budgetResponsibility.demand, staffResponsibility.demand]

/** What criteria ask, phrase by phrase, to follow *ska*; both responsibilities of a manager are one phrase. */
export function demandsOf(criteria: readonly Criterion[]): readonly string[] {
  const found = criteria.map(demandOf).filter((each) => each !== undefined)
  if (!bothResponsibilities.every((each) => found.includes(each))) return found
  return found.flatMap((each) => {
    if (each === bothResponsibilities[0]) return ['ha en chef med budget- och personalansvar']
    return each === bothResponsibilities[1] ? [] : [each]
  })
}
