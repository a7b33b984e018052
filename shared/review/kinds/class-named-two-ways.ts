import { confirmedRules } from '../../rules/confirmed-rules'
import { findingReasons } from '../../text/sentences/finding-reasons'
import { instead, seen } from '../seen'
import { wholeWords } from '../../domain/reading/whole-words'
import type { Kind } from '../observation'
import type { Passage } from '../passage'

const joined = 'inklusive|inkl\\.?|exklusive|exkl\\.?|samt|och'
const named = wholeWords(`(?:${joined})\\s+myndighets(utövning|bedömning)`)
/** Other words for it, or it with another *and*, right after what a class is called. */
const misnamed = wholeWords(
  `(?<=(?:omsorg|tjänst|funktionsneds\\p{L}+)[,(]?\\s+\\(?(?:${joined}|med|även)\\s+)(?:myndighets(?!utövning(?!\\p{L}))\\p{L}+|biståndsbedömning)`
)
const oneOf = (text: string): string | undefined => /myndighets(?:utövning|bedömning)/iu.exec(text)?.[0].toLowerCase()

/** The year's classes say *myndighetsutövning*, and people who write from memory *myndighetsbedömning*; or the reverse. */
export const classNamedTwoWays: Kind = ({ matter, passages }) => {
  const ofYear = confirmedRules(matter).classes.flatMap(({ name }) => oneOf(name) ?? [])
  const used = passages.flatMap(({ text }) => [...text.matchAll(named)].map((match) => oneOf(match[0]) ?? ''))
  const settled = ofYear[0] ?? used[0]
  if (settled === undefined) return []
  const reason = findingReasons.classNamedTwoWays(settled)
  const text = ({ withoutNames }: Passage): string => withoutNames
  const twoWays = seen(passages, text, named, (match) => {
    if (oneOf(match[0]) === settled) return undefined
    return { reason, mend: instead(match, match[0].replace(/myndighets\p{L}+/iu, settled)) }
  })
  const isTold = (passage: Passage, at: number): boolean =>
    twoWays.some((each) => each.passage === passage && each.start <= at && at < each.end)
  const others = seen(passages, text, misnamed, (match, passage) =>
    match[0].toLowerCase() === settled || isTold(passage, match.index)
      ? undefined
      : { reason, mend: instead(match, settled) }
  )
  return [...twoWays, ...others]
}
