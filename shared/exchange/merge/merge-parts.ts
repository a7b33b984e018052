import { fieldPattern } from '../../domain/paths/field-pattern'
import { pathBelow } from '../../domain/paths/path-steps'
import { partValue, type MatterPart } from '../compare/matter-part'
import { samePart } from '../compare/same-part'
import { isPoorer } from './is-poorer'
import { mergeOrder } from './merge-order'
import { mergeText } from './merge-text'
import type { MergedPart } from './merged-part'

interface Sides {
  readonly mine: MatterPart | undefined
  readonly theirs: MatterPart | undefined
  readonly base: MatterPart | undefined
}

/** Where a part stands, and the paths of parts that can only be taken as one. */
interface Place {
  readonly path: string
  readonly wholes: ReadonlySet<string>
}

type Parts = ReadonlyMap<string, MatterPart>
const none: Parts = new Map()

const valueOf = (part: MatterPart | undefined): unknown => part && partValue(part)
const settled = (part: MatterPart | undefined): MergedPart => ({ kind: 'settled', part })

const namesIn = (mine: Parts, theirs: Parts): readonly string[] => [
  ...mine.keys(),
  ...[...theirs.keys()].filter((name) => !mine.has(name))
]

function mergeEach(mine: Parts, theirs: Parts, base: Parts, at: Place): Map<string, MergedPart> {
  const merge = (name: string): MergedPart =>
    mergeParts(
      { mine: mine.get(name), theirs: theirs.get(name), base: base.get(name) },
      pathBelow(at.path, name),
      at.wholes
    )
  return new Map(namesIn(mine, theirs).map((name) => [name, merge(name)]))
}

/** Rows by their names. Of marks, one that either side has taken away is gone; where nobody knows what was, likewise. */
function mergeRows(
  mine: Extract<MatterPart, { readonly kind: 'rows' }>,
  theirs: Extract<MatterPart, { readonly kind: 'rows' }>,
  base: Parts | undefined,
  at: Place
): MergedPart {
  const { shape } = mine
  const merged = mergeEach(mine.parts, theirs.parts, base ?? none, at)
  const isGone = (name: string): boolean =>
    shape.marks && (base === undefined || base.has(name)) && !(mine.parts.has(name) && theirs.parts.has(name))
  const parts = new Map(
    [...merged].filter(([name, part]) => !isGone(name) && !(part.kind === 'settled' && part.part === undefined))
  )
  const kept = (rows: Parts): readonly string[] => [...rows.keys()].filter((name) => parts.has(name))
  const orders = { base: base && kept(base), mine: kept(mine.parts), theirs: kept(theirs.parts) }
  return { kind: 'rows', shape, parts, order: mergeOrder(orders, at.path, shape.ordered) }
}

function open({ mine, theirs, base }: Sides, path: string): MergedPart {
  const conflict = { kind: 'value' as const, path, mine: valueOf(mine), theirs: valueOf(theirs) }
  return { kind: 'open', conflict: base ? { ...conflict, base: valueOf(base) } : conflict, mine, theirs }
}

/** Both sides have the part, and neither has it as it was. */
function mergeBoth(mine: MatterPart, theirs: MatterPart, base: MatterPart | undefined, at: Place): MergedPart {
  const { path } = at
  if (mine.kind === 'members' && theirs.kind === 'members') {
    return {
      kind: 'members',
      parts: mergeEach(mine.parts, theirs.parts, base?.kind === 'members' ? base.parts : none, at)
    }
  }
  if (mine.kind === 'rows' && theirs.kind === 'rows') {
    return mergeRows(mine, theirs, base?.kind === 'rows' ? base.parts : undefined, at)
  }
  const [ofMine, ofTheirs] = [partValue(mine), partValue(theirs)]
  const text = fieldPattern(path) === 'texts.*' ? mergeText(ofMine, ofTheirs, valueOf(base), path) : undefined
  if (text) return text
  if (base === undefined && isPoorer(ofMine, ofTheirs)) return settled(theirs)
  if (base === undefined && isPoorer(ofTheirs, ofMine)) return settled(mine)
  return open({ mine, theirs, base }, path)
}

/**
 * Merges a part of a matter: what one side changed is taken, what both changed alike stands, and what they changed each in
 * its own way is left open. Where nobody knows what was there before, only what is empty on one side is filled.
 */
export function mergeParts(sides: Sides, path: string, wholes: ReadonlySet<string>): MergedPart {
  const { mine, theirs, base } = sides
  if (samePart(mine, theirs)) return settled(mine)
  if (samePart(base, mine)) return settled(theirs)
  if (samePart(base, theirs)) return settled(mine)
  return mine && theirs && !wholes.has(path) ? mergeBoth(mine, theirs, base, { path, wholes }) : open(sides, path)
}
