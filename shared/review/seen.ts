import type { PassageObservation } from './observation'
import type { Passage } from './passage'

const placeOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length })

/** Asked of each text first: most hold nothing, and to match them all would copy the pattern for each. */
const holds = (text: string, pattern: RegExp): boolean => {
  pattern.lastIndex = 0
  return pattern.test(text)
}

/** What a pattern finds in passages: each match in turn becomes an observation, or nothing. */
export function seen(
  passages: readonly Passage[],
  text: (passage: Passage) => string,
  pattern: RegExp,
  judge: (match: RegExpExecArray, passage: Passage) => Omit<PassageObservation, 'passage' | 'start' | 'end'> | undefined
): readonly PassageObservation[] {
  // One of its own, since where it stands is kept in it.
  const finder = new RegExp(pattern)
  return passages
    .filter((passage) => holds(text(passage), finder))
    .flatMap((passage) =>
      [...text(passage).matchAll(pattern)].flatMap((match) => {
        const judged = judge(match, passage)
        return judged === undefined ? [] : [{ passage, ...placeOf(match), ...judged }]
      })
    )
}

/** A mend that replaces all that a pattern matched. */
export const instead = (match: RegExpExecArray, to: string) => ({ ...placeOf(match), to })
