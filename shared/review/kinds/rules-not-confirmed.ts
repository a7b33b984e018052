import { partsNotOfYear } from '../../rules/rule-parts'
import { findingReasons } from '../../text/sentences/finding-reasons'
import type { Kind } from '../observation'

/** The year's rules are told in the report's background; one finding leads to all that wait for an answer. */
export const rulesNotConfirmed: Kind = ({ matter, paper }) => {
  const waiting = partsNotOfYear(matter).length
  if (paper !== 'staff-report' || waiting === 0) return []
  return [
    {
      section: 'background',
      quote: '',
      reason: findingReasons.rulesNotConfirmed(waiting, matter.awardYear),
      field: 'rules'
    }
  ]
}
