import type { MatterDraft } from '../domain/matter'

/** Why the newest state is not the one that is shown. */
export type LostBecause = 'damaged' | 'missing'

/**
 * What happened when a stored matter was read: as it was left, or an older state because the newest is damaged or not there.
 * `lostSavedAt`: when what was lost was saved, where that can be told.
 */
export type LoadNotice = {
  readonly kind: 'older-used'
  readonly because: LostBecause
  readonly savedAt: string
  readonly lostSavedAt: string | null
} | null

/** Somebody who has a matter open for editing in another running program. */
export interface Attendant {
  readonly account: string
  readonly computer: string
  readonly since: string
}

/** Why a matter is opened for reading. */
export type Reading =
  | { readonly because: 'read-only-place'; readonly folder: string }
  | { readonly because: 'open-elsewhere'; readonly others: readonly Attendant[] }

/** `isDecisionFixed`: what its minutes told was fixed as the decision at this reading. `reading`: why it should be read only. */
export interface OpenedReply {
  readonly matter: MatterDraft
  readonly isDecisionFixed?: boolean
  readonly savedAt: string
  readonly notice: LoadNotice
  readonly reading: Reading | null
}

/** `savedAt`: when the newest state on the disk was saved, by anyone. */
export interface Attendance {
  readonly others: readonly Attendant[]
  readonly savedAt: string | null
}
