const utf8 = new TextEncoder()

/** A part's text as the bytes of a file. */
export const partBytes = (part: string): Uint8Array => utf8.encode(part)

/** A part that depends on one thing, such as the language: made once for each and kept, and so is what the archive makes of it. */
export function keptPart<Key extends string | number>(make: (key: Key) => string): (key: Key) => Uint8Array {
  const kept = new Map<Key, Uint8Array>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known
    const made = partBytes(make(key))
    kept.set(key, made)
    return made
  }
}
