import { findingReasons } from '../../text/finding-reasons'
import { inRunningText } from '../in-running-text'
import { seen } from '../seen'
import type { Kind } from '../observation'

const item = '[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,1}'
/** "förskola, skola, och äldreomsorg." Between two clauses, the comma before *och* is right. */
const enumeration = new RegExp(`(?<=${item}, ${item}), och(?= ${item}(?:[.;:!?]|$))`, 'gu')

export const commaBeforeAnd: Kind = ({ passages }) =>
  seen(inRunningText(passages), ({ plain }) => plain, enumeration, (match) => ({
    reason: findingReasons.commaBeforeAnd,
    mend: { start: match.index, end: match.index + 2, to: ' ' }
  }))
