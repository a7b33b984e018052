import type { MatterDraft } from '../domain/matter'

/**
 * What happened when a stored matter was read: as it was left, or an older state because the newest was damaged.
 * `lostSavedAt`: when what could not be read was saved, where that can be told.
 */
export type LoadNotice = { kind: 'older-used'; savedAt: string; lostSavedAt: string | null } | null

/** Somebody who has a matter open for editing in another running program. */
export interface Attendant {
  account: string
  computer: string
  since: string
}

/** Why a matter is opened for reading. */
export type Reading =
  { because: 'read-only-place'; folder: string } | { because: 'open-elsewhere'; others: Attendant[] }

/** `isDecisionFixed`: what its minutes told was fixed as the decision at this reading. `reading`: why it should be read only. */
export interface OpenedReply {
  matter: MatterDraft
  isDecisionFixed?: boolean
  savedAt: string
  notice: LoadNotice
  reading: Reading | null
}

/** `savedAt`: when the newest state on the disk was saved, by anyone. */
export interface Attendance {
  others: Attendant[]
  savedAt: string | null
}
