import { cleanLine } from '../../domain/reading/text-policy'
import { idTwice } from '../file/id-twice'
import type { RowList } from './row-lists'

type Row = { readonly id: string }
type Pair = [theirs: Row, mine: Row]

const asName = (typed: string): string => cleanLine(typed).replace(/\s+/g, ' ').toLocaleLowerCase('sv')

/** The one row that goes by each name; a name that two rows share tells nothing. */
function byName(rows: readonly Row[], nameOf: (row: Row) => string): Map<string, Row> {
  const found = new Map<string, Row | null>()
  for (const row of rows) found.set(nameOf(row), found.has(nameOf(row)) ? null : row)
  return new Map([...found].filter((entry): entry is [string, Row] => entry[0] !== '' && entry[1] !== null))
}

function pairsByName(theirs: readonly Row[], mine: readonly Row[], nameOf: (row: Row) => string): readonly Pair[] {
  const known = byName(mine, nameOf)
  return [...byName(theirs, nameOf)].flatMap(([name, row]): readonly Pair[] => {
    const found = known.get(name)
    return found ? [[row, found]] : []
  })
}

/** Runs of rows that have no counterpart yet, between rows that have. */
function runs(rows: readonly Row[], counterparts: ReadonlyMap<string, string>): Map<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  let after = ''
  for (const row of rows) {
    const counterpart = counterparts.get(row.id)
    if (counterpart !== undefined) {
      after = counterpart
      continue
    }
    const run = found.get(after)
    if (run) run.push(row)
    else found.set(after, [row])
  }
  return found
}

/** Rows that stand alone on either side: reworded, unless they were added beside rows that both began with. */
function pairsByPlace(
  theirs: readonly Row[],
  mine: readonly Row[],
  { ids, base }: { ids: ReadonlyMap<string, string>; base: readonly Row[] }
): readonly Pair[] {
  const before = new Set(base.map(({ id }) => id))
  const isAdded = ({ id }: Row): boolean => before.size > 0 && !before.has(id)
  const ofMine = runs(mine, new Map([...ids.values()].map((id) => [id, id])))
  return [...runs(theirs, ids)].flatMap(([after, run]): readonly Pair[] => {
    const other = ofMine.get(after) ?? []
    if (run.length !== other.length || [...run, ...other].some(isAdded)) return []
    return run.map((row, at): Pair => [row, other[at] ?? row])
  })
}

/** For each of their rows that has a counterpart among mine, the id it has there: by id, by name, or by its place. */
export function matchedRows(
  theirs: readonly Row[],
  mine: readonly Row[],
  base: readonly Row[],
  { names, byPlace }: Pick<RowList, 'names' | 'byPlace'>
): Map<string, string> {
  if (idTwice(theirs) !== undefined || idTwice(mine) !== undefined) return new Map()
  const mineIds = new Set(mine.map(({ id }) => id))
  const ids = new Map(theirs.filter(({ id }) => mineIds.has(id)).map(({ id }) => [id, id]))
  if (ids.size === theirs.length) return ids
  const take = (pairs: readonly Pair[]): void => pairs.forEach(([row, found]) => ids.set(row.id, found.id))
  const open = (): [readonly Row[], readonly Row[]] => {
    const taken = new Set(ids.values())
    return [theirs.filter(({ id }) => !ids.has(id)), mine.filter(({ id }) => !taken.has(id))]
  }
  const ways = [...theirs, ...mine].reduce((most, row) => Math.max(most, names(row).length), 0)
  for (let way = 0; way < ways; way += 1) take(pairsByName(...open(), (row) => asName(names(row)[way] ?? '')))
  if (byPlace) take(pairsByPlace(theirs, mine, { ids, base }))
  return ids
}
