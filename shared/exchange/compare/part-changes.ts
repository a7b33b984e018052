import type { MatterChange } from '../../domain/matter-change'
import { pathBelow } from '../../domain/paths/path-steps'
import { isSameRow, partValue, type MatterPart } from './matter-part'
import { sameValue } from './same-value'

type Parts = ReadonlyMap<string, MatterPart>

function changesInside(before: Parts, after: Parts, path: string): readonly MatterChange[] {
  const found: MatterChange[] = []
  for (const [name, part] of before) {
    const next = after.get(name)
    if (next !== undefined && (next === part || isSameRow(part, next))) continue
    const below = pathBelow(path, name)
    if (next === undefined) found.push({ kind: 'removed', path: below, before: partValue(part) })
    else found.push(...partChanges(part, next, below))
  }
  for (const [name, part] of after)
    if (!before.has(name)) found.push({ kind: 'added', path: pathBelow(path, name), after: partValue(part) })
  return found
}

/** A list whose rows stand in another order, apart from those that came or went. */
function moves(before: Parts, after: Parts, path: string): readonly MatterChange[] {
  const kept = [...before.keys()].filter((name) => after.has(name))
  const now = [...after.keys()].filter((name) => before.has(name))
  return sameValue(kept, now) ? [] : [{ kind: 'moved', path, before: [...before.keys()], after: [...after.keys()] }]
}

/** Everything that two states of a part say differently, in the order of the first, then what only the second has. */
export function partChanges(before: MatterPart, after: MatterPart, path: string): readonly MatterChange[] {
  if (before.kind === 'members' && after.kind === 'members') return changesInside(before.parts, after.parts, path)
  if (before.kind === 'rows' && after.kind === 'rows') {
    const inside = changesInside(before.parts, after.parts, path)
    return before.shape.ordered ? [...inside, ...moves(before.parts, after.parts, path)] : inside
  }
  const [was, is] = [partValue(before), partValue(after)]
  return sameValue(was, is) ? [] : [{ kind: 'changed', path, before: was, after: is }]
}
