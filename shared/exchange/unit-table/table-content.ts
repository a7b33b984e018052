import type { TableRows } from './read-table'

/** One sheet of a workbook. */
export interface TableSheet {
  readonly name: string
  readonly rows: TableRows
}

/** How surely the letters of a file are read: `mac` as a Macintosh wrote them, `doubtful` where å, ä and ö may be others. */
export type Lettering = 'sure' | 'mac' | 'doubtful'

/** A table as it came: text whose cells some sign keeps apart, or a workbook. */
export type TableContent =
  | { readonly kind: 'text'; readonly text: string; readonly rows: TableRows; readonly lettering: Lettering }
  | { readonly kind: 'sheets'; readonly sheets: readonly TableSheet[] }

/** Why a file is not read as a table. */
export type TableRefusal =
  | 'old-excel'
  | 'too-many-lines'
  | 'open-document'
  | 'numbers'
  | 'no-workbook'
  | 'too-large-inside'
  | 'out-of-reach'
  | 'unusual'
  | 'damaged'
