import { capitalised } from '../../text/capitalised'
import { committeeWords } from '../../text/committee-words'
import { findingReasons } from '../../text/finding-reasons'
import { seen } from '../seen'
import { literally, wholeWords } from '../whole-words'
import type { Kind } from '../observation'

export const committeeProposes: Kind = ({ matter, passages }) => {
  const words = committeeWords(matter.committee)
  const names = ['nämnden', 'styrelsen', words.inText, matter.committee.name.trim()].filter((name) => name !== '')
  const proposes = wholeWords(`(${names.map(literally).join('|')})\\s+föreslår`)
  return seen(passages, ({ withoutNames }) => withoutNames, proposes, (match) => {
    const body = match[1] ?? ''
    const isFirst = /^\p{Lu}/u.test(body) && /(?:^|[.!?:]\s+)$/.test(match.input.slice(0, match.index))
    const office = isFirst ? capitalised(words.office) : words.office
    return {
      reason: findingReasons.committeeProposes(words.body, words.office),
      mend: { start: match.index, end: match.index + body.length, to: office }
    }
  })
}
