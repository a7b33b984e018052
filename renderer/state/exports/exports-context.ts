import { createContext } from 'react'
import type { Gap } from '../../../shared/document/document'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import type { Written } from '../../../shared/ipc/written'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import type { ExportState } from './export-state'

/** What may be written: a paper, or the matter's own file. */
export type Exported =
  | PaperKind
  | 'extract-mail'
  | 'matter-file'
  | 'matter-mail'
  | 'working-copy'
  | 'rules-file'
  | 'calendar'
  | 'unit-table'
  | 'template-trial'
  | 'earlier-extract'
  | 'issued-paper'

export interface Order {
  matter: MatterDraft
  remarks: readonly Gap[]
  draft: boolean
  /** The paper that may go out with this file. */
  asks?: PaperKind
  write: () => Promise<OrProblem<Written>>
}

export interface Exports {
  states: { readonly [What in Exported]?: ExportState }
  start: (what: Exported, order: Order) => Promise<void>
  /** It has been told whether the paper went out. */
  answer: (paper: PaperKind) => void
  /** The export whose outcome is told under the window's head, since no card in sight tells it. */
  toldAbove: Exported | null
  tellAbove: (what: Exported | null) => void
}

/** What became of each export of the open matter; outlives the view that asked for it. */
export const ExportsContext = createContext<Exports | null>(null)
