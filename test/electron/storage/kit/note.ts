import { z } from 'zod'
import type { StoredSchema } from '../../../../electron/storage/generations/stored-schema'

const schema = z.strictObject({ id: z.string(), text: z.string() })

/** A small state to store: what the domain's own states look like is none of the store's business. */
export type Note = z.infer<typeof schema>

export const noteId = '3f0c1d52-6f0e-4f4e-9a77-0c9f6a3f2b11'

export function note(text: string, id = noteId): Note {
  return { id, text }
}

export const noteSchema: StoredSchema<Note> = { version: 1, migrations: [], parse: parseNote }

export function parseNote(value: unknown): { ok: true; value: Note } | { ok: false } {
  const parsed = schema.safeParse(value)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false }
}
