import { confirmedRules } from '../../rules/confirmed-rules'
import { findingReasons } from '../../text/finding-reasons'
import { instead, seen } from '../seen'
import { wholeWords } from '../whole-words'
import type { Kind } from '../observation'

const named = wholeWords('(?:inklusive|inkl\\.?|exklusive|exkl\\.?|samt|och)\\s+myndighets(utövning|bedömning)')
const oneOf = (text: string): string | undefined => /myndighets(?:utövning|bedömning)/iu.exec(text)?.[0].toLowerCase()

/** The year's classes say *myndighetsutövning*, and people who write from memory *myndighetsbedömning*; or the reverse. */
export const classNamedTwoWays: Kind = ({ matter, passages }) => {
  const ofYear = confirmedRules(matter).classes.flatMap(({ name }) => oneOf(name) ?? [])
  const used = passages.flatMap(({ text }) => [...text.matchAll(named)].map((match) => oneOf(match[0]) ?? ''))
  const settled = ofYear[0] ?? used[0]
  if (settled === undefined) return []
  return seen(passages, ({ withoutNames }) => withoutNames, named, (match) => {
    const word = oneOf(match[0])
    if (word === settled) return undefined
    const to = match[0].replace(/myndighets\p{L}+/iu, settled)
    return { reason: findingReasons.classNamedTwoWays(settled), mend: instead(match, to) }
  })
}
