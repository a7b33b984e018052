import { checklist, type UnitChecklist } from '../rules/checklist'
import { participatingUnits } from '../rules/participating-units'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { CrossCheck } from './clash'

const isSetAside = ({ outcomes }: UnitChecklist): boolean =>
  outcomes.every(
    ({ requiredTo, outcome, overridden }) =>
      requiredTo !== 'enter' || outcome.kind !== 'notMet' || overridden !== undefined
  )

/** A proposal of which most units fail a demand of the year, or have not answered it. */
export const unitsFailing: CrossCheck = (matter) => {
  const units = participatingUnits(matter.units)
  const list = checklist({ ...matter, units }).units
  const failing = list.filter((each) => each.verdict === 'notMet' && !isSetAside(each)).length
  const unanswered = list.filter(({ verdict }) => verdict === 'unknown').length
  if ((failing + unanswered) * 2 <= units.length) return []
  return [
    {
      sentence: clashSentences.unitsFailing(units.length, failing, unanswered),
      fields: ['units'],
      severity: 'unlikely',
      // No paper says that its units meet every demand.
      papers: []
    }
  ]
}
