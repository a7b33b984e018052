const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])])
  )
}

/** A value as JSON without spaces and with its members in order of name, so that the same content is the same text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value))
