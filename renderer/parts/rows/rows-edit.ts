import type { Signatory, Verifier } from '../../../shared/domain/committee'
import type { Attendant } from '../../../shared/domain/attendance'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { MinutesRow } from '../../../shared/domain/minutes'
import type { Proposal } from '../../../shared/domain/vote'

interface RowsOf {
  'minutes.documents': MinutesRow
  'minutes.attendance': Attendant
  'minutes.proposals': Proposal
  'minutes.reservations': MinutesRow
  'minutes.dispatch': MinutesRow
  'committee.signatories': Signatory
  'committee.verifiers': Verifier
}

/** Paths of the lists that a person fills row by row. */
export type RowPath = keyof RowsOf
export type RowAt<Path extends RowPath> = RowsOf[Path]
export type TextRowPath = 'minutes.documents' | 'minutes.reservations' | 'minutes.dispatch'
export type PersonRowPath = Extract<RowPath, `committee.${string}`>

/** The rows of a list of the minutes or of the committee. */
export function rowsAt<Path extends RowPath>({ minutes, committee }: MatterDraft, path: Path): readonly RowAt<Path>[] {
  const rows: { [Each in RowPath]: RowAt<Each>[] } = {
    'minutes.documents': minutes.documents,
    'minutes.attendance': minutes.attendance,
    'minutes.proposals': minutes.proposals,
    'minutes.reservations': minutes.reservations,
    'minutes.dispatch': minutes.dispatch,
    'committee.signatories': committee.signatories,
    'committee.verifiers': committee.verifiers
  }
  return rows[path]
}

function withRows<Path extends RowPath>(matter: MatterDraft, path: Path, rows: readonly RowAt<Path>[]): MatterDraft {
  const [, list = ''] = path.split('.')
  return path.startsWith('minutes.')
    ? { ...matter, minutes: { ...matter.minutes, [list]: rows } }
    : { ...matter, committee: { ...matter.committee, [list]: rows } }
}

export const addRow = <Path extends RowPath>(matter: MatterDraft, path: Path, row: RowAt<Path>): MatterDraft =>
  withRows(matter, path, [...rowsAt(matter, path), row])

/** Neither yes nor no stands for a proposal that is no longer there. */
function withoutProposal({ minutes, ...rest }: MatterDraft, id: string): MatterDraft {
  const { yesMeans, noMeans } = minutes.vote
  const kept = (typed: string): string => (typed === id ? '' : typed)
  return {
    ...rest,
    minutes: { ...minutes, vote: { ...minutes.vote, yesMeans: kept(yesMeans), noMeans: kept(noMeans) } }
  }
}

export function removeRow(matter: MatterDraft, path: RowPath, id: string): MatterDraft {
  const removed = withRows(
    matter,
    path,
    rowsAt(matter, path).filter((row) => row.id !== id)
  )
  return path === 'minutes.proposals' ? withoutProposal(removed, id) : removed
}

/** The row one step up (-1) or down (1); the same matter at the end of the list. */
export function moveRow(matter: MatterDraft, path: RowPath, id: string, step: -1 | 1): MatterDraft {
  const rows = rowsAt(matter, path)
  const from = rows.findIndex((row) => row.id === id)
  const [row, neighbour] = [rows[from], rows[from + step]]
  if (!row || !neighbour) return matter
  return withRows(
    matter,
    path,
    rows.map((each) => (each === row ? neighbour : each === neighbour ? row : each))
  )
}
