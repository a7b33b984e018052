import { confirmedRules } from '../../rules/confirmed-rules'
import { findingReasons } from '../../text/finding-reasons'
import { instead, seen } from '../seen'
import { wholeWords } from '../whole-words'
import type { Kind } from '../observation'
import type { Passage } from '../passage'

const joined = '(?:inklusive|inkl\\.?|exklusive|exkl\\.?|samt|och|med|även)'
const named = wholeWords(`${joined}\\s+myndighets(utövning|bedömning)`)
/** Other words of the kind, right after what a class is called. */
const misnamed = wholeWords(
  `(?<=(?:omsorg|tjänst|funktionsneds\\p{L}+)[,(]?\\s+\\(?${joined}\\s+)(?:myndighets(?!utövning(?!\\p{L})|bedömning(?!\\p{L}))\\p{L}+|biståndsbedömning)`
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
  const others = seen(passages, text, misnamed, (match) => ({ reason, mend: instead(match, settled) }))
  const twoWays = seen(passages, text, named, (match) => {
    if (oneOf(match[0]) === settled) return undefined
    return { reason, mend: instead(match, match[0].replace(/myndighets\p{L}+/iu, settled)) }
  })
  return [...twoWays, ...others]
}
