import type { MatterDraft } from '../../domain/matter'
import { matchedRows } from './matched-rows'
import { rowLists, type RowList } from './row-lists'

type Ids = ReadonlyMap<string, string>

const renamedRows = (list: RowList, matter: MatterDraft, ids: Ids): MatterDraft => {
  const rows = list.rows(matter)
  const taken = new Set(rows.map(({ id }) => id))
  const nameOf = (id: string): string => {
    const next = ids.get(id)
    return next === undefined || taken.has(next) ? id : next
  }
  return rows.every(({ id }) => nameOf(id) === id)
    ? matter
    : list.withRows(
        matter,
        rows.map((row) => ({ ...row, id: nameOf(row.id) }))
      )
}

/** What yes and no stood for may be a proposal, which is named by its id. */
const renamedMeanings = (matter: MatterDraft, ids: Ids): MatterDraft => {
  const { vote } = matter.minutes
  const renamed = (typed: string): string => ids.get(typed) ?? typed
  return {
    ...matter,
    minutes: { ...matter.minutes, vote: { ...vote, yesMeans: renamed(vote.yesMeans), noMeans: renamed(vote.noMeans) } }
  }
}

/** The marks of what was copied name rows by id. */
const renamedMarks = (matter: MatterDraft, ids: Ids): MatterDraft => {
  const renamed = (field: string): string =>
    field
      .split('.')
      .map((step) => ids.get(step) ?? step)
      .join('.')
  const copied = matter.copied.map((each) => ({ ...each, fields: each.fields.map(renamed) }))
  return { ...matter, copied }
}

export interface Aligned {
  readonly theirs: MatterDraft
  readonly base: MatterDraft | null
}

/** The colleague's rows under the ids that the same rows have on my side, and the rows before both likewise. */
export function alignRows(mine: MatterDraft, theirs: MatterDraft, base: MatterDraft | null): Aligned {
  return rowLists.reduce<Aligned>(
    (now, list) => {
      const before = now.base ? list.rows(now.base) : []
      const matched = [...matchedRows(list.rows(now.theirs), list.rows(mine), before, list)].filter(
        ([id, next]) => id !== next
      )
      if (matched.length === 0) return now
      const ids = new Map(matched)
      const renamed = (matter: MatterDraft): MatterDraft =>
        renamedMeanings(renamedMarks(renamedRows(list, matter, ids), ids), ids)
      return { theirs: renamed(now.theirs), base: now.base && renamed(now.base) }
    },
    { theirs, base }
  )
}
