import type { Gap } from '../../../shared/document/document'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import type { Problem } from '../../../shared/ipc/problem'
import type { VersionStanding } from '../../../shared/ipc/written'

/** What became of the last export from a card; `asks`: the paper of which it is still to be told whether it went out. */
export type ExportState =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'failed'; problem: Problem }
  | {
      kind: 'written'
      path: string
      matter: MatterDraft
      remarks: readonly Gap[]
      draft: boolean
      findings: readonly string[]
      version: VersionStanding
      asks: PaperKind | null
    }
