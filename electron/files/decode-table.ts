/** What Windows-1252 has where Latin-1 has control characters; a byte that stands for nothing is left as it is. */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Node's own decoder for this encoding is Latin-1 in some versions: https://github.com/nodejs/node/issues/56542 */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (sign) => from0x80.charAt(sign.charCodeAt(0) - 0x80))

/**
 * The text of a CSV file in the encodings that spreadsheets write: UTF-8 with or without its mark, UTF-16 with its mark, and
 * otherwise Windows-1252, which Excel in Swedish uses for plain CSV.
 */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}
