import { canonicalJson } from '../domain/canonical-json'
import type { DecidedClause } from '../domain/decision-as-taken'
import type { IssuedPaper } from '../domain/issued-paper'
import type { ClausePair } from '../domain/report-against-minutes'
import { cleanLine } from '../domain/reading/text-policy'
import { unitSchema } from '../domain/unit'
import { clausePairs } from '../review/clause-pairs'
import { participatingUnits } from '../rules/participating-units'
import { wordedClauses } from '../text/sentences/decided-blocks'

/** What differs between a paper that went out and the one that it took the place of. */
export interface IssuesCompared {
  readonly clauses: readonly ClausePair[]
  readonly units: {
    readonly gone: readonly string[]
    readonly come: readonly string[]
    readonly renamed: readonly { readonly from: string; readonly to: string }[]
  }
  /** The paper says something else beside its clauses and units. */
  readonly isOtherwiseOther: boolean
}

/** The units that the paper was about, by id. */
const unitsIn = ({ units }: IssuedPaper): Map<string, string> =>
  new Map(participatingUnits(units.map((unit) => unitSchema.parse(unit))).map(({ id, name }) => [id, cleanLine(name)]))

const sentenceOf = ({ text }: DecidedClause): string => cleanLine(text.replace(/\n/g, ' '))

/** A clause that is composed of the units says no more than the units do, as long as the decision form is the same. */
const sentencesIn = ({ clauses }: IssuedPaper, isSameForm: boolean): readonly string[] =>
  wordedClauses(clauses)
    .filter(({ role, byHand }) => !(isSameForm && role === 'form' && byHand !== 'yes'))
    .map(sentenceOf)

/** What changed between two issues of a paper. */
export function issuesCompared(before: IssuedPaper, after: IssuedPaper): IssuesCompared {
  const [was, is] = [unitsIn(before), unitsIn(after)]
  const isSameForm = before.decisionForm === after.decisionForm
  return {
    clauses: clausePairs(sentencesIn(before, isSameForm), sentencesIn(after, isSameForm)).filter(
      ({ kind }) => kind !== 'same'
    ),
    units: {
      gone: [...was].flatMap(([id, name]) => (is.has(id) ? [] : [name])),
      come: [...is].flatMap(([id, name]) => (was.has(id) ? [] : [name])),
      renamed: [...is].flatMap(([id, to]) => {
        const from = was.get(id) ?? to
        return from === to ? [] : [{ from, to }]
      })
    },
    isOtherwiseOther: canonicalJson(before.document) !== canonicalJson(after.document)
  }
}
