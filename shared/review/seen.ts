import type { PassageObservation } from './observation'
import type { Passage } from './passage'

const placeOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length })

/** What a pattern finds in passages: each match in turn becomes an observation, or nothing. */
export const seen = (
  passages: readonly Passage[],
  text: (passage: Passage) => string,
  pattern: RegExp,
  judge: (match: RegExpExecArray, passage: Passage) => Omit<PassageObservation, 'passage' | 'start' | 'end'> | undefined
): readonly PassageObservation[] =>
  passages.flatMap((passage) =>
    [...text(passage).matchAll(pattern)].flatMap((match) => {
      const judged = judge(match, passage)
      return judged === undefined ? [] : [{ passage, ...placeOf(match), ...judged }]
    })
  )

/** A mend that replaces all that a pattern matched. */
export const instead = (match: RegExpExecArray, to: string) => ({ ...placeOf(match), to })
