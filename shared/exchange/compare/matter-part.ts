import { patternBelow } from '../../domain/paths/field-pattern'
import { fingerprint } from '../../domain/fingerprint'
import { canonicalJson } from '../../domain/canonical-json'
import { partShape, type RowShape } from './part-shape'

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

/** A list row by row; where two rows have one name it can only be compared as a whole. */
function rowsOf(list: readonly unknown[], shape: RowShape, place: string): MatterPart {
  const names = list.map((row) => nameOf(row, shape.key))
  const isWhole = names.includes(undefined) || new Set(names).size < names.length
  if (isWhole) return { kind: 'whole', value: list }
  const below = patternBelow(place, '*')
  const part = (row: unknown): MatterPart =>
    shape.key === null ? { kind: 'whole', value: row } : matterPart(row, below)
  return { kind: 'rows', shape, parts: new Map(list.map((row, at) => [names[at] ?? '', part(row)])) }
}

/** Takes apart what stands at a place. */
export function matterPart(value: unknown, place = ''): MatterPart {
  const shape = partShape(place, value)
  if (shape.kind === 'rows' && Array.isArray(value)) return rowsOf(value, shape, place)
  if (shape.kind !== 'members' || !isObject(value)) return { kind: 'whole', value }
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return {
    kind: 'members',
    parts: new Map(members.map(([name, member]) => [name, matterPart(member, patternBelow(place, name))]))
  }
}

/** Puts together again what `matterPart` took apart. */
export function partValue(part: MatterPart): unknown {
  switch (part.kind) {
    case 'whole':
      return part.value
    case 'members':
      return Object.fromEntries([...part.parts].map(([name, member]) => [name, partValue(member)]))
    case 'rows':
      return [...part.parts.values()].map(partValue)
  }
}
