import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import type { ReportAgainstMinutes } from '../domain/report-against-minutes'
import type { Unit } from '../domain/unit'
import { unitAnswers } from '../domain/unit-answers'
import { settleBlocks } from '../document/settle'
import { composeSections } from '../text/compose-sections'
import { clausePairs } from './clause-pairs'
import { clausesIn } from './clauses-in'
import { namesStanding } from './names-standing'

const isImmediate = (clause: string): boolean => /omedelbart\s+justera/iu.test(clause)
const without = (names: Set<string>, others: Set<string>): string[] => [...names].filter((name) => !others.has(name))

const nameOf = (unit: Unit): string => valueOf(unitAnswers(unit).name) ?? ''

function withdrawnSince(matter: MatterDraft, named: Set<string>): string[] {
  const reportDate = valueOf(matterAnswers(matter).reportDate)
  return matter.units.flatMap((unit) => {
    const { state, withdrawnOn } = unitAnswers(unit)
    const name = nameOf(unit)
    if (valueOf(state) !== 'withdrawn' || name === '') return []
    const day = valueOf(withdrawnOn)
    const later = day !== undefined && reportDate !== undefined && day > reportDate
    return later || named.has(name) ? [name] : []
  })
}

/** What the committee decided against what the administration proposed: clauses, units and verification. */
export function reportAgainstMinutes(matter: MatterDraft): ReportAgainstMinutes {
  const outcome = valueOf(matterAnswers(matter).decisionOutcome)
  const clausesOf = (paper: 'staff-report' | 'minutes-extract', id: string): string[] =>
    clausesIn(settleBlocks(composeSections(paper, matter).find((section) => section.id === id)?.blocks ?? []))
  const isTakenUp = outcome === 'asProposed' || outcome === 'changed'
  const proposed = clausesOf('staff-report', 'proposal')
  const decided = isTakenUp ? clausesOf('minutes-extract', 'decision') : []
  const names = matter.units.map(nameOf)
  const inProposal = namesStanding(proposed.join('\n'), names)
  const inDecision = namesStanding(decided.join('\n'), names)
  return {
    outcome,
    clauses: isTakenUp ? clausePairs(proposed, decided) : [],
    units: isTakenUp
      ? { struck: without(inProposal, inDecision), added: without(inDecision, inProposal) }
      : { struck: [], added: [] },
    verification: { proposed: proposed.some(isImmediate), decided: decided.some(isImmediate) },
    withdrawnSince: withdrawnSince(matter, inProposal)
  }
}
