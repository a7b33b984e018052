import type { z } from 'zod'

/**
 * One step from a version to the next. A released step is never edited: what it once made lies on people's disks. May
 * throw on what it cannot read.
 */
type Migration = (stored: unknown) => unknown

/** How a payload is read: its version, the steps up to it, and the parser that has the last word. */
export interface StoredSchema<T> {
  readonly version: number
  /** The first leads from version 1 to 2, the next from 2 to 3, and so on. */
  readonly migrations: readonly Migration[]
  readonly parse: (value: unknown) => { ok: true; value: T } | { ok: false }
}

/** A zod schema as the parser of a payload. */
export const parserOf =
  <T>(schema: z.ZodType<T>): StoredSchema<T>['parse'] =>
  (value) => {
    const parsed = schema.safeParse(value)
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false }
  }
