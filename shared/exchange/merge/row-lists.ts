import type { MatterDraft } from '../../domain/matter'

type Row = { readonly id: string }

/** A list of rows whose ids are made where they are typed, so that two people may have given one row two ids. */
export interface RowList {
  readonly rows: (matter: MatterDraft) => readonly Row[]
  readonly withRows: (matter: MatterDraft, rows: readonly Row[]) => MatterDraft
  /** What a row may be known by beside its id, the surest first; empty where it has nothing typed. */
  readonly names: (row: Row) => readonly string[]
  /** Whether rows between two known ones, as many on either side, are the same rows reworded. */
  readonly byPlace: boolean
}

const typedIn = (row: Row, member: string): string => {
  const typed: unknown = Object.entries(row).find(([name]) => name === member)?.[1]
  return typeof typed === 'string' ? typed : ''
}
const known =
  (...members: readonly string[]) =>
  (row: Row) =>
    members.map((member) => typedIn(row, member))

const inMinutes = (
  list: 'decidedClauses' | 'documents' | 'attendance' | 'proposals' | 'reservations' | 'dispatch',
  ...members: readonly string[]
): RowList => ({
  rows: ({ minutes }) => minutes[list],
  withRows: (matter, rows) => ({ ...matter, minutes: { ...matter.minutes, [list]: rows } }),
  names: known(...(members.length > 0 ? members : ['text'])),
  byPlace: list === 'decidedClauses'
})

const inCommittee = (list: 'signatories' | 'verifiers', ...members: readonly string[]): RowList => ({
  rows: ({ committee }) => committee[list],
  withRows: (matter, rows) => ({ ...matter, committee: { ...matter.committee, [list]: rows } }),
  names: known(...members),
  byPlace: false
})

export const rowLists: RowList[] = [
  {
    rows: ({ units }) => units,
    withRows: (matter, rows) => ({ ...matter, units: rows as MatterDraft['units'] }),
    names: known('continues', 'name'),
    byPlace: false
  },
  inCommittee('signatories', 'name'),
  inCommittee('verifiers', 'name', 'role'),
  inMinutes('decidedClauses'),
  inMinutes('documents'),
  inMinutes('attendance'),
  inMinutes('proposals', 'text', 'by'),
  inMinutes('reservations'),
  inMinutes('dispatch')
]
