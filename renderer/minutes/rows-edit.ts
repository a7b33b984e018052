import type { MatterDraft } from '../../shared/domain/matter'
import type { MinutesRow } from '../../shared/domain/minutes'

/** The lists of the minutes that a person fills row by row. */
export type RowList = 'decidedClauses' | 'documents'

const withRows = (matter: MatterDraft, list: RowList, change: (rows: MinutesRow[]) => MinutesRow[]): MatterDraft => ({
  ...matter,
  minutes: { ...matter.minutes, [list]: change(matter.minutes[list]) }
})

export const addRow = (matter: MatterDraft, list: RowList, row: MinutesRow): MatterDraft =>
  withRows(matter, list, (rows) => [...rows, row])

export const removeRow = (matter: MatterDraft, list: RowList, id: string): MatterDraft =>
  withRows(matter, list, (rows) => rows.filter((row) => row.id !== id))

/** The row one step up or down; unchanged at the end of the list. */
export const moveRow = (matter: MatterDraft, list: RowList, id: string, step: -1 | 1): MatterDraft =>
  withRows(matter, list, (rows) => {
    const from = rows.findIndex((row) => row.id === id)
    const row = rows[from]
    const to = from + step
    return row && to >= 0 && to < rows.length ? rows.toSpliced(from, 1).toSpliced(to, 0, row) : rows
  })
