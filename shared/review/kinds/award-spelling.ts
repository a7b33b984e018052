import { awardWords } from '../../text/language/award-words'
import { capitalised } from '../../text/language/capitalised'
import { findingReasons } from '../../text/sentences/finding-reasons'
import { inRunningText } from '../in-running-text'
import { lettersAway } from '../letters-away'
import { instead, seen } from '../seen'
import { sentencesOf } from '../sentences'
import { wholeWords } from '../../domain/reading/whole-words'
import type { Kind } from '../observation'

// One or two letters where the ä should be: what scanning and foreign keyboards make of it.
const award = wholeWords('kvalitetsutm\\p{L}{1,2}rkels(en|ens|e|es|er|ers|erna|ernas)')
const stands = /(?:[”"«(:]|^[-–•])\s*$/u

const isFirst = (text: string, at: number): boolean =>
  sentencesOf(text).some(({ start }) => start === at) ||
  stands.test(text.slice(0, at)) ||
  text.slice(0, at).trim() === ''

/** Words as long as the award's name, more or less, that begin or end as it does. */
const likely = /(?<![\p{L}\p{N}@./-])[\p{L}\p{N}]{14,25}(?![\p{L}\p{N}@])/gu
const asAward = /^(?:kv|qv|ka|vk)|m[äea]r?k?r?[el]/iu
const endings = ['en', 'ens', 'e', 'es', 'er', 'ers', 'erna', 'ernas']
const names = endings.map((ending) => ({ ending, name: `kvalitetsutmärkels${ending}` }))
const mostLetters = 4
/** Other words that come as near and are none. */
const others = /^kvalitets(?!ut)(?:\p{L}+)|^utmärkels/iu

/** The form of the name that a word is misspelt from, where one form is nearest. */
function meant(word: string): string | undefined {
  const small = word.toLowerCase()
  if (others.test(small) && !/m.{1,3}r?k\p{L}*ls/iu.test(small)) return undefined
  const near = names.map((each) => ({ ...each, away: lettersAway(small, each.name) })).sort((a, b) => a.away - b.away)
  const [first, second] = near
  if (first === undefined || first.away === 0 || first.away > mostLetters) return undefined
  return second?.away === first.away ? '' : first.ending
}

export const awardSpelling: Kind = ({ matter, passages }) => {
  const settled = awardWords(matter.committee)
  const reason = findingReasons.awardSpelling(settled.definite)
  const stem = settled.indefinite.slice(0, -1)
  const cased = (name: string, written: string, plain: string, at: number): string =>
    isFirst(plain, at) && /^\p{Lu}/u.test(written) ? capitalised(name) : name
  const running = inRunningText(passages)
  const spelled = seen(
    running,
    ({ plain }) => plain,
    award,
    (match, { plain }) => {
      const name = stem + (match[1] ?? '').toLowerCase()
      const written = match[0]
      if (written === name || (isFirst(plain, match.index) && written === capitalised(name))) return undefined
      return { reason, mend: instead(match, cased(name, written, plain, match.index)) }
    }
  )
  const misspelt = seen(
    running.filter(({ typedAt }) => typedAt !== undefined),
    ({ plain }) => plain,
    likely,
    (match, { plain }) => {
      const ending = asAward.test(match[0]) ? meant(match[0]) : undefined
      if (
        ending === undefined ||
        spelled.some(({ passage, start }) => passage.plain === plain && start === match.index)
      )
        return undefined
      if (ending === '') return { reason: findingReasons.awardMisspelt(settled.definite) }
      return {
        reason: findingReasons.awardMisspelt(settled.definite),
        mend: instead(match, cased(stem + ending, match[0], plain, match.index))
      }
    }
  )
  return [...spelled, ...misspelt]
}
