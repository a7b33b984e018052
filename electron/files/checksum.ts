import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal, as `sha256sum` writes it. */
export const checksum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
