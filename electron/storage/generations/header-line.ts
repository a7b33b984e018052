import { decodeHeader } from './generation-bytes'
import type { GenerationHeader } from './generation-header'

/** A generation's first line, as it was read and as it stands: the line tells two generations of one number apart. */
export interface HeaderLine {
  header: GenerationHeader
  line: string
}

export function headerLineOf(bytes: Uint8Array): HeaderLine | undefined {
  const header = decodeHeader(bytes)
  return header && { header, line: Buffer.from(bytes.subarray(0, bytes.indexOf(0x0a))).toString() }
}
