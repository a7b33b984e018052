import { patternBelow } from '../../domain/paths/field-pattern'
import { fingerprint } from '../../domain/fingerprint'
import { canonicalJson } from '../../domain/canonical-json'
import { partShape, type RowShape } from './part-shape'
import { sameValue } from './same-value'

/** A matter, or a part of it, taken apart as far as its parts can differ on their own. */
export type MatterPart =
  | { readonly kind: 'whole'; readonly value: unknown }
  | { readonly kind: 'members'; readonly parts: ReadonlyMap<string, MatterPart> }
  | { readonly kind: 'rows'; readonly shape: RowShape; readonly parts: ReadonlyMap<string, MatterPart> }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What a row goes by; undefined where it has no name. */
function nameOf(row: unknown, key: string | null): string | undefined {
  if (key === null) return typeof row === 'string' ? row : fingerprint(canonicalJson(row))
  const name = isObject(row) ? row[key] : undefined
  return typeof name === 'string' ? name : undefined
}

function membersOf(value: Readonly<Record<string, unknown>>, place: string): ReadonlyMap<string, MatterPart> {
  const parts = new Map<string, MatterPart>()
  for (const [name, member] of Object.entries(value))
    if (member !== undefined) parts.set(name, matterPart(member, patternBelow(place, name)))
  return parts
}

const rowParts = new Map<string, WeakMap<object, MatterPart>>()
const rowsTaken = new WeakMap<MatterPart, object>()

/**
 * A row, taken apart when its parts are asked for, and once at each place: rows are never changed, and states of a matter share
 * those that are as they were. What is put together again of a row is the row.
 */
function rowPart(row: unknown, place: string): MatterPart {
  if (!isObject(row) || partShape(place, row).kind !== 'members') return matterPart(row, place)
  const known = rowParts.get(place) ?? new WeakMap<object, MatterPart>()
  rowParts.set(place, known)
  const found = known.get(row)
  if (found) return found
  let parts: ReadonlyMap<string, MatterPart> | undefined
  const part: MatterPart = {
    kind: 'members',
    get parts() {
      return (parts ??= membersOf(row, place))
    }
  }
  known.set(row, part)
  rowsTaken.set(part, row)
  return part
}

/** Whether two parts are rows that say the same as they stand, which is seen without taking them apart. */
export function isSameRow(one: MatterPart, other: MatterPart): boolean {
  const [row, next] = [rowsTaken.get(one), rowsTaken.get(other)]
  return row !== undefined && next !== undefined && sameValue(row, next)
}

/** A list row by row; where two rows have one name it can only be compared as a whole. */
function rowsOf(list: readonly unknown[], shape: RowShape, place: string): MatterPart {
  const names = list.map((row) => nameOf(row, shape.key))
  const isWhole = names.includes(undefined) || new Set(names).size < names.length
  if (isWhole) return { kind: 'whole', value: list }
  const below = patternBelow(place, '*')
  const part = (row: unknown): MatterPart => (shape.key === null ? { kind: 'whole', value: row } : rowPart(row, below))
  return { kind: 'rows', shape, parts: new Map(list.map((row, at) => [names[at] ?? '', part(row)])) }
}

/** Takes apart what stands at a place. */
export function matterPart(value: unknown, place = ''): MatterPart {
  const shape = partShape(place, value)
  if (shape.kind === 'rows' && Array.isArray(value)) return rowsOf(value, shape, place)
  if (shape.kind !== 'members' || !isObject(value)) return { kind: 'whole', value }
  return { kind: 'members', parts: membersOf(value, place) }
}

/** Puts together again what `matterPart` took apart. */
export function partValue(part: MatterPart): unknown {
  const row = rowsTaken.get(part)
  if (row !== undefined) return row
  switch (part.kind) {
    case 'whole':
      return part.value
    case 'members':
      return Object.fromEntries([...part.parts].map(([name, member]) => [name, partValue(member)]))
    case 'rows':
      return [...part.parts.values()].map(partValue)
  }
}
