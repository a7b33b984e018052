import { findingReasons } from '../../text/sentences/finding-reasons'
import { inRunningText } from '../in-running-text'
import { seen } from '../seen'
import { holdsVerb } from '../../rules/copied/tense-at'
import type { Kind } from '../observation'

const item = '[\\p{L}\\p{N}\\u01C0-]+(?: [\\p{L}\\p{N}\\u01C0-]+)?'
const before = new RegExp(`${item}, ${item}$`, 'u')
/** The last item, and what may follow it to the end: "fritid i hela stadsdelen". */
const last = '(?: [\\p{L}\\p{N}\\u01C0-]+){1,3}'
const after = new RegExp(
  `^${last}(?: (?:i|på|för|från|vid|inom|hos|under|till|av)(?: [\\p{L}\\p{N}\\u01C0-]+){1,4})?(?:[.;:!?]|$)`,
  'u'
)
/** Long enough for two items and the comma between them. */
const reach = 120

/** "förskola, skola, och äldreomsorg." Between two clauses, the comma before *och* is right. */
function isEnumeration(text: string, start: number, end: number): boolean {
  const rest = after.exec(text.slice(end, end + reach))?.[0]
  return rest !== undefined && !holdsVerb(rest) && before.test(text.slice(Math.max(0, start - reach), start))
}

export const commaBeforeAnd: Kind = ({ passages }) =>
  seen(
    inRunningText(passages),
    ({ plain }) => plain,
    /, (och|samt|eller)(?= )/gu,
    (match, { plain }) => {
      const { index, 1: word = '' } = match
      if (!isEnumeration(plain, index, index + match[0].length)) return undefined
      return { reason: findingReasons.commaBeforeAnd(word), mend: { start: index, end: index + 2, to: ' ' } }
    }
  )
