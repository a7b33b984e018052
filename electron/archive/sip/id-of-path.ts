import { checksum } from '../../files/checksum'

/** An identifier that is the same each time, and another for each path in a package. */
export const idOfPath = (path: string): string => `id-${checksum(new TextEncoder().encode(path)).slice(0, 16)}`
