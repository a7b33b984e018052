import { comparable } from '../domain/reading/comparable'
import { toldApart } from '../domain/answers/told-apart'
import { cleanLine } from '../domain/reading/text-policy'
import type { Unit } from '../domain/unit'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { CrossCheck } from './clash'

function groupsBy(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const group = groups.get(comparable(unit.name))
    if (group) group.push(unit)
    else groups.set(comparable(unit.name), [unit])
  }
  return [...groups].flatMap(([name, group]) => (name !== '' && group.length > 1 ? [group] : []))
}

/** Two units of one name: told apart in the papers by their homes, or not at all. */
export const sameUnitName: CrossCheck = ({ units }) => {
  const called = new Map(toldApart(units).map(({ id, name }) => [id, comparable(name)]))
  return groupsBy(units).map((group) => {
    const isApart = new Set(group.map(({ id }) => called.get(id))).size === group.length
    const [first, ...others] = group.map(({ id }) => `units.${id}.name` as const)
    return {
      sentence: clashSentences.sameUnitName(cleanLine(group[0]?.name ?? ''), group.length, isApart),
      fields: [first ?? 'units', ...others],
      severity: isApart ? 'unlikely' : 'wrong',
      papers: ['staff-report', 'minutes-extract', 'cover-email']
    }
  })
}
