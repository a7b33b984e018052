import { hashOf } from './hash-of'

/** A UUID (version 8, RFC 9562) that follows from what it names, so that the same reading gives the same id everywhere. */
export function idFrom(named: string): string {
  const hex = hashOf(named)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
