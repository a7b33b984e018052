import { exchangeNotesSchema, mostStates, type ExchangeNotes } from '../../domain/exchange-notes'
import { envelopeSchema, unknownMembers, type Envelope } from './matter-file'
import { filedState, type FiledState } from './filed-state'

/** What a received file says of itself, and whether it is as the program wrote it. */
export interface ReadSending {
  /** The state that the file holds, as it came. */
  readonly state: FiledState
  /** The file carries the hash of another state: it has been changed since a program wrote it. */
  readonly isChangedOutside: boolean
  /** Who sent it and when, where the file says. */
  readonly sender: { readonly name: string; readonly at: string | null } | null
}

type Members = Record<string, unknown>

const membersOf = (value: unknown): Members => (typeof value === 'object' && value !== null ? { ...value } : {})

function readEnvelope(file: Members): Envelope {
  const read = Object.entries(envelopeSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(file[name])
    return parsed.success ? [[name, parsed.data] as const] : []
  })
  return envelopeSchema.parse(Object.fromEntries(read))
}

/**
 * What stands around the matter in a received file: `raw` as it came, for its hash, and `cleaned` under the text policy.
 * The notes tell what the matter comes from, the state in the file included.
 */
export function readSending(raw: unknown, cleaned: Members): ReadSending & { readonly notes: ExchangeNotes } {
  const { hash, basedOn = [], sentBy, sentAt } = readEnvelope(cleaned)
  const state = filedState(membersOf(membersOf(raw)['matter']))
  const states = [...new Set([...basedOn, ...(hash === undefined ? [] : [hash]), state.hash])].slice(-mostStates)
  const notes = exchangeNotesSchema.safeParse({ states, envelope: unknownMembers(cleaned) })
  const sender = sentBy === undefined || sentBy.trim() === '' ? null : { name: sentBy.trim(), at: sentAt ?? null }
  return {
    state,
    isChangedOutside: hash !== undefined && hash !== state.hash,
    sender,
    notes: notes.success ? notes.data : exchangeNotesSchema.parse({ states })
  }
}
