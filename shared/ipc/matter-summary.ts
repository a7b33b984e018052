import type { MatterDraft } from '../domain/matter'
import type { ExtractStanding } from '../rules/extract-standing'
import type { Problem } from './problem'
import type { SettingsStanding } from './settings'

/** What the list tells of a matter, and finds it by. */
export interface MatterFacts {
  readonly committee: string
  readonly awardYear: string
  readonly registryNumber: string
  /** How many take part, as far as is decided. */
  readonly units: number
  /** Every unit of the register. */
  readonly unitNames: readonly string[]
  readonly extract: ExtractStanding
}

/** One row of the list of matters; one that cannot be read is listed too, with the reason. */
export interface MatterSummary extends MatterFacts {
  readonly id: string
  readonly savedAt: string
  readonly problem: Problem | null
  /** What was saved last is damaged, and this is the state before it. */
  readonly isOlder: boolean
  /** Versions that lie beside it, because another had been saved before them. */
  readonly conflictCopies: number
}

export interface MatterList {
  readonly matters: readonly MatterSummary[]
  readonly trashed: readonly MatterSummary[]
  readonly dataFolder: string
  readonly settings: SettingsStanding
}

/** All the user's own matters, cut down to their `historyFacts`; `unread` of them could not be read. */
export interface OwnMatters {
  readonly matters: readonly MatterDraft[]
  readonly unread: number
}
