import { awardWords } from '../../text/award-words'
import { capitalised } from '../../text/capitalised'
import { findingReasons } from '../../text/finding-reasons'
import { inRunningText } from '../in-running-text'
import { instead, seen } from '../seen'
import { sentencesOf } from '../sentences'
import { wholeWords } from '../whole-words'
import type { Kind } from '../observation'

// One or two letters where the ä should be: what scanning and foreign keyboards make of it.
const award = wholeWords('kvalitetsutm\\p{L}{1,2}rkels(en|ens|e|er|erna|ernas)')
const stands = /(?:[”"«(:]|^[-–•])\s*$/u

const isFirst = (text: string, at: number): boolean =>
  sentencesOf(text).some(({ start }) => start === at) || stands.test(text.slice(0, at)) || text.slice(0, at).trim() === ''

export const awardSpelling: Kind = ({ matter, passages }) => {
  const settled = awardWords(matter.committee)
  return seen(inRunningText(passages), ({ plain }) => plain, award, (match, { plain }) => {
    const name = settled.indefinite.slice(0, -1) + (match[1] ?? '').toLowerCase()
    const written = match[0]
    if (written === name || (isFirst(plain, match.index) && written === capitalised(name))) return undefined
    const to = isFirst(plain, match.index) && /^\p{Lu}/u.test(written) ? capitalised(name) : name
    return { reason: findingReasons.awardSpelling(settled.definite), mend: instead(match, to) }
  })
}
