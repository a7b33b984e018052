import { textAt } from '../domain/paths/field-path'
import type { FieldPath } from '../domain/paths/matter-path'
import { basisOf, checklist, verdictCounts, type UnitChecklist } from '../rules/checklist'
import { participatingUnits } from '../rules/participating-units'
import { partsNotOfYear, ruleParts } from '../rules/rule-parts'
import { composeSections } from '../text/papers/compose-sections'
import type { YearFacts } from './year-facts'
import { begun, blocked, done, remains, type Standing } from './year-task'

/** What is told of this year's matter alone; the committee's own facts may come from another matter. */
const ownFields: readonly FieldPath[] = [
  'registryNumber',
  'reportDate',
  'meeting.date',
  'meeting.place',
  'officer.name'
]

export function committeeStanding({ matter, report, unconfirmedIn }: YearFacts): Standing {
  const gaps = report.in('committee')
  const isBegun = ownFields.some((field) => textAt(matter, field).trim() !== '')
  if (gaps.length > 0) return (isBegun ? begun : remains)({ kind: 'missing', gaps })
  const count = unconfirmedIn('committee')
  return count > 0 ? begun({ kind: 'toConfirm', count }) : done
}

export function rulesStanding({ matter }: YearFacts): Standing {
  const count = partsNotOfYear(matter).length
  if (count === 0) return done
  const isBegun = ruleParts(matter).some(({ standing }) => standing.kind === 'confirmed')
  return (isBegun ? begun : remains)({ kind: 'toConfirm', count })
}

/** A unit of which every failed criterion has been set aside with a reason. */
const isSetAside = ({ outcomes }: UnitChecklist): boolean =>
  outcomes.every(
    ({ requiredTo, outcome, overridden }) =>
      requiredTo !== 'enter' || outcome.kind !== 'notMet' || overridden !== undefined
  )

export function unitsStanding({ matter, unconfirmedIn }: YearFacts): Standing {
  const list = checklist(matter)
  if (list.units.length === 0) return remains({ kind: 'noUnits' })
  const notMet = list.units.filter((unit) => unit.verdict === 'notMet' && !isSetAside(unit)).length
  if (notMet > 0) return begun({ kind: 'notMet', count: notMet })
  if (participatingUnits(matter.units).length === 0) return begun({ kind: 'noneTakesPart' })
  const { unknown } = verdictCounts(list)
  if (unknown > 0) return begun({ kind: 'incomplete', count: unknown })
  if (basisOf(list.required) === 'unconfirmed') return begun({ kind: 'after', task: 'rules' })
  const count = unconfirmedIn('units')
  return count > 0 ? begun({ kind: 'toConfirm', count }) : done
}

export function decisionStanding({ matter, answers, unconfirmedIn }: YearFacts): Standing {
  if (answers.decisionForm.kind !== 'answered')
    return remains({ kind: 'missing', gaps: [{ field: 'decision.form', label: 'beslutsform', need: 'required' }] })
  if (matter.minutes.decision === null && participatingUnits(matter.units).length === 0)
    return begun({ kind: 'noneTakesPart' })
  const count = unconfirmedIn('decision')
  return count > 0 ? begun({ kind: 'toConfirm', count }) : done
}

export function textsStanding({ matter, report, unconfirmedIn }: YearFacts): Standing {
  const sections = (['staff-report', 'minutes-extract'] as const).flatMap((kind) => composeSections(kind, matter))
  const stale = sections.filter((section) => section.stale).length
  if (stale > 0) return begun({ kind: 'stale', count: stale })
  const isBegun = sections.some(({ edited }) => edited)
  const gaps = [...report.required, ...report.in('texts')]
  if (gaps.length > 0) return (isBegun ? begun : remains)({ kind: 'missing', gaps })
  const count = unconfirmedIn('texts')
  return count > 0 ? begun({ kind: 'toConfirm', count }) : done
}

/** There is nothing to find in a paper that cannot be made yet. */
export function reviewStanding({ matter, report, findings }: YearFacts): Standing {
  if (findings > 0) return (matter.letStand.length > 0 ? begun : remains)({ kind: 'findings', count: findings })
  return report.required.length > 0 ? blocked({ kind: 'missing', gaps: report.required }) : done
}
