import { findingReasons } from '../../text/sentences/finding-reasons'
import { seen } from '../seen'
import type { Kind } from '../observation'

const decisions = ['proposal', 'decision', 'laidProposal']
const item = '(?:[-–•*·]\\s*|\\d{1,2}[.)]\\s*|\\p{L}\\)\\s*)?'
/** "att godkänna …", with or without the sign of its row, and the "beslutar att:" that leads to such rows. */
const opening = new RegExp(`^\\s*${item}(?:(?:dels|samt|och)\\s+)?att\\s+\\p{L}+|(?<!\\p{L})att\\s*:?\\s*$`, 'giu')

export const attClause: Kind = ({ passages }) =>
  seen(
    passages.filter(({ section }) => decisions.includes(section)),
    ({ plain }) => plain,
    opening,
    () => ({ reason: findingReasons.attClause })
  )
