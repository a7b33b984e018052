import type { Lettering } from '../../shared/exchange/unit-table/table-content'

/** What Windows-1252 has where Latin-1 has control characters; a byte that stands for nothing is left as it is. */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Node's own decoder for this encoding is Latin-1 in some versions: https://github.com/nodejs/node/issues/56542 */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (sign) => from0x80.charAt(sign.charCodeAt(0) - 0x80))

/** Å, ä and ö as Windows-1252 would show the bytes that a Macintosh of old wrote for them. */
const macLetters = /[\u0081ŒŠš€…](?=\p{L})|(?<=\p{L})[ŒŠš€…\u0081]/u
const swedishLetters = /[åäöÅÄÖé]/
/** UTF-8 that was once read as something else, and signs that nobody writes in a list. */
const ruined = /\uFFFD|Ã[\u0080-\u00BF¤¥¶…„–]|[\u0080-\u009F]/

interface Decoded {
  text: string
  lettering: Lettering
}

const judged = (text: string): Decoded => ({ text, lettering: ruined.test(text) ? 'doubtful' : 'sure' })

function inOneByte(bytes: Uint8Array): Decoded {
  const text = windows1252(bytes)
  return !swedishLetters.test(text) && macLetters.test(text)
    ? { text: new TextDecoder('macintosh').decode(bytes), lettering: 'mac' }
    : judged(text)
}

/**
 * The text of a CSV file in the encodings that spreadsheets write: UTF-8 with or without its mark, UTF-16 with its mark, and
 * otherwise Windows-1252, which Excel in Swedish uses for plain CSV, or what a Macintosh used, where only that makes words.
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return judged(new TextDecoder('utf-16le').decode(bytes))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return judged(new TextDecoder('utf-16be').decode(bytes))
  try {
    return judged(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return inOneByte(bytes)
  }
}
