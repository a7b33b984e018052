import { matterLimits } from '../../../shared/exchange/file/matter-limits'
import { scanJson } from '../../../shared/exchange/file/scan-json'
import type { BadBecause } from './generation-bytes'
import type { StoredSchema } from './stored-schema'

export type ReadPayload<T> = { ok: true; state: T } | { ok: false; because: BadBecause }

/**
 * Payload → state: JSON within bounds, since anyone who can write to the folder can make a generation with a hash that holds; the migrations up from its version, and the parser.
 */
export function readPayload<T>(payload: string, version: number, schema: StoredSchema<T>): ReadPayload<T> {
  if (scanJson(payload, matterLimits.partsInWindow) !== null) return { ok: false, because: 'payload' }
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
