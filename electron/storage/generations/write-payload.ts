import { readPayload } from './read-payload'
import type { StoredSchema } from './stored-schema'

/** Nothing has no JSON, nor has what turns into nothing. */
const jsonOf = (state: unknown): string | undefined => JSON.stringify(state)

/** State → payload, if what will stand on disk passes the parser; else undefined. */
export function writePayload<T>(state: T, schema: StoredSchema<T>): string | undefined {
  let payload: string | undefined
  try {
    payload = jsonOf(state)
  } catch {
    return undefined
  }
  return payload !== undefined && readPayload(payload, schema.version, schema).ok ? payload : undefined
}
