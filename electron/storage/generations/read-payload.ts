import { scanJson } from '../../../shared/exchange/file/scan-json'
import type { BadBecause } from './generation-bytes'
import type { StoredSchema } from './stored-schema'

export type ReadPayload<T> = { ok: true; state: T } | { ok: false; because: BadBecause }

/**
 * The five hundred units that the window takes have less than half. Anyone who can write to the folder can make a
 * generation with a hash that holds, and what is wrong with each part of it is noted in the program's own thread.
 */
const mostParts = 250_000

/** Payload → state: JSON within bounds, the migrations up from its version, and the parser. */
export function readPayload<T>(payload: string, version: number, schema: StoredSchema<T>): ReadPayload<T> {
  if (scanJson(payload, mostParts) !== null) return { ok: false, because: 'payload' }
  let value: unknown
  try {
    value = JSON.parse(payload)
  } catch {
    return { ok: false, because: 'payload' }
  }
  try {
    for (const migrate of schema.migrations.slice(version - 1)) value = migrate(value)
  } catch {
    return { ok: false, because: 'schema' }
  }
  const parsed = schema.parse(value)
  return parsed.ok ? { ok: true, state: parsed.value } : { ok: false, because: 'schema' }
}
