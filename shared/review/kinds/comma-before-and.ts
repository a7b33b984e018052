import { findingReasons } from '../../text/finding-reasons'
import { inRunningText } from '../in-running-text'
import { seen } from '../seen'
import type { Kind } from '../observation'

const item = '[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?'
const before = new RegExp(`${item}, ${item}$`, 'u')
const after = new RegExp(`^ ${item}(?:[.;:!?]|$)`, 'u')
/** Long enough for two items and the comma between them. */
const reach = 120

/** "förskola, skola, och äldreomsorg." Between two clauses, the comma before *och* is right. */
const isEnumeration = (text: string, start: number, end: number): boolean =>
  after.test(text.slice(end, end + reach)) && before.test(text.slice(Math.max(0, start - reach), start))

export const commaBeforeAnd: Kind = ({ passages }) =>
  seen(inRunningText(passages), ({ plain }) => plain, /, och(?= )/gu, (match, { plain }) => {
    const { index } = match
    if (!isEnumeration(plain, index, index + match[0].length)) return undefined
    return { reason: findingReasons.commaBeforeAnd, mend: { start: index, end: index + 2, to: ' ' } }
  })
