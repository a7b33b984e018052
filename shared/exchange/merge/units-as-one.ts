import { pathBelow } from '../../domain/paths/path-steps'
import { partValue, type MatterPart } from '../compare/matter-part'
import { samePart } from '../compare/same-part'
import type { MergedPart } from './merged-part'

interface Sides {
  readonly mine: MatterPart
  readonly theirs: MatterPart
  readonly base: MatterPart | undefined
}

type Rows = Extract<MergedPart, { readonly kind: 'rows' }>

/** Where a unit lies on one side: among the units, or among those that have been removed. */
interface Place {
  readonly listed: MatterPart | undefined
  readonly removed: MatterPart | undefined
}

const rowsIn = (matter: MatterPart | undefined, list: string): ReadonlyMap<string, MatterPart> => {
  const part = matter?.kind === 'members' ? matter.parts.get(list) : undefined
  return part?.kind === 'rows' ? part.parts : new Map()
}

function placeIn(matter: MatterPart | undefined, id: string): Place {
  const listed = rowsIn(matter, 'units').get(id)
  return { listed, removed: listed ? undefined : rowsIn(matter, 'removedUnits').get(id) }
}

const isSame = (one: Place, other: Place): boolean =>
  samePart(one.listed, other.listed) && samePart(one.removed, other.removed)

const isAbsent = ({ listed, removed }: Place): boolean => !listed && !removed
const lieTogether = (one: Place, other: Place): boolean =>
  !one.listed === !other.listed && !one.removed === !other.removed

const wholeOf = ({ listed, removed }: Place): unknown => {
  const part = listed ?? removed
  return part && partValue(part)
}

/** What becomes of a unit that lies in one place on my side and in another on theirs. */
function settledPlace(mine: Place, theirs: Place, base: Place | undefined): Place | undefined {
  if (!base || isAbsent(base)) return isAbsent(mine) ? theirs : isAbsent(theirs) ? mine : undefined
  if (isSame(base, mine)) return theirs
  return isSame(base, theirs) ? mine : undefined
}

/** A list row by row, also where it was settled as one; undefined where it can only be taken as a whole. */
function asRows(part: MergedPart | undefined): Rows | undefined {
  if (part?.kind === 'rows') return part
  if (part?.kind !== 'settled' || part.part?.kind !== 'rows') return undefined
  const { shape, parts } = part.part
  const rows = [...parts].map(([id, row]) => [id, { kind: 'settled', part: row }] as const)
  return { kind: 'rows', shape, parts: new Map(rows), order: { kind: 'settled', order: [...parts.keys()] } }
}

function withRow(rows: Rows, id: string, row: MergedPart): Rows {
  const { order } = rows
  const inOrder = (names: readonly string[]): readonly string[] => (names.includes(id) ? names : [...names, id])
  return {
    ...rows,
    parts: new Map([...rows.parts, [id, row]]),
    order:
      order.kind === 'settled'
        ? { ...order, order: inOrder(order.order) }
        : { ...order, mine: inOrder(order.mine), theirs: inOrder(order.theirs) }
  }
}

/** The unit in either list: where it settles, or one question that holds both sides whole. */
function rowsOf(id: string, mine: Place, theirs: Place, base: Place | undefined): Record<keyof Place, MergedPart> {
  const settled = settledPlace(mine, theirs, base)
  if (settled)
    return { listed: { kind: 'settled', part: settled.listed }, removed: { kind: 'settled', part: settled.removed } }
  const asked = { kind: 'value' as const, path: pathBelow('units', id), mine: wholeOf(mine), theirs: wholeOf(theirs) }
  const conflict = base ? { ...asked, base: wholeOf(base) } : asked
  return {
    listed: { kind: 'open', conflict, mine: mine.listed, theirs: theirs.listed },
    removed: { kind: 'open', conflict, mine: mine.removed, theirs: theirs.removed }
  }
}

/**
 * A unit is one thing wherever it lies: moved on one side and changed on the other it is one question, which holds both whole,
 * and neither list is settled without the other. Merged each for itself, the lists would bring a removed unit back as it once was.
 */
export function unitsAsOne(merged: MergedPart, { mine, theirs, base }: Sides): MergedPart {
  if (merged.kind !== 'members') return merged
  let [units, removedUnits] = [asRows(merged.parts.get('units')), asRows(merged.parts.get('removedUnits'))]
  if (!units || !removedUnits) return merged
  const lists = [mine, theirs].flatMap((side) => [rowsIn(side, 'units'), rowsIn(side, 'removedUnits')])
  for (const id of new Set(lists.flatMap((list) => [...list.keys()]))) {
    const [ofMine, ofTheirs] = [placeIn(mine, id), placeIn(theirs, id)]
    if (lieTogether(ofMine, ofTheirs)) continue
    const { listed, removed } = rowsOf(id, ofMine, ofTheirs, base && placeIn(base, id))
    units = withRow(units, id, listed)
    removedUnits = withRow(removedUnits, id, removed)
  }
  return { ...merged, parts: new Map([...merged.parts, ['units', units], ['removedUnits', removedUnits]]) }
}
