import { findingReasons } from '../../text/finding-reasons'
import { seen } from '../seen'
import type { Kind } from '../observation'

const decisions = ['proposal', 'decision', 'laidProposal']
const opening = /^\s*(?:[-–•]\s*)?att\s+\p{L}+/giu

export const attClause: Kind = ({ passages }) =>
  seen(
    passages.filter(({ section }) => decisions.includes(section)),
    ({ plain }) => plain,
    opening,
    () => ({ reason: findingReasons.attClause })
  )
