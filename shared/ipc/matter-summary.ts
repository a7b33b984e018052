import type { MatterDraft } from '../domain/matter'
import type { ExtractStanding } from '../rules/extract-standing'
import type { Problem } from './problem'
import type { SettingsStanding } from './settings'

/** One row of the list of matters; one that cannot be read is listed too, with the reason. */
export interface MatterSummary {
  id: string
  committee: string
  awardYear: string
  units: number
  extract: ExtractStanding
  savedAt: string
  problem: Problem | null
  /** What was saved last is damaged, and this is the state before it. */
  isOlder: boolean
  /** Versions that lie beside it, because another had been saved before them. */
  conflictCopies: number
}

export interface MatterList {
  matters: MatterSummary[]
  trashed: MatterSummary[]
  dataFolder: string
  settings: SettingsStanding
}

/** All the user's own matters, cut down to their `historyFacts`; `unread` of them could not be read. */
export interface OwnMatters {
  matters: MatterDraft[]
  unread: number
}
