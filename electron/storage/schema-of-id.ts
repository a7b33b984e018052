import type { StoredSchema } from './generations/stored-schema'

/**
 * Takes nothing but states with this very id: one that came from another series, with its own folder's seal on it, would
 * be shown here and saved there.
 */
export const schemaOfId = <M extends { readonly id: string }>(
  schema: StoredSchema<M>,
  id: string
): StoredSchema<M> => ({
  ...schema,
  parse: (value) => {
    const parsed = schema.parse(value)
    return parsed.ok && parsed.value.id !== id ? { ok: false } : parsed
  }
})
