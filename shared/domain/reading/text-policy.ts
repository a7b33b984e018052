const lineEndings = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu
const joinersOutsideEmoji =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu
const invisible =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Noncharacter_Code_Point}/gu
const loneSurrogates = /\p{Surrogate}/gu

/** Most texts: nothing in them is touched by the policy, which is then not asked. */
const plain = /^[\n -~\u00A0-\u00AC\u00AE-\u02FF]*$/

const withPlainSpace = (text: string): string => text.replace(lineEndings, '\n').replace(/\t/g, ' ')

const withoutMarks = (text: string): string =>
  withPlainSpace(text).replace(loneSurrogates, '\uFFFD').replace(invisible, '').replace(joinersOutsideEmoji, '')

/**
 * The text policy: line separators of every kind become line breaks, tabs become spaces, marks that no reader sees are
 * dropped, lone surrogates are replaced and letters composed (NFC). No-break spaces stay. Applying it twice changes nothing.
 */
export const cleanText = (text: string): string => (plain.test(text) ? text : withoutMarks(text).normalize('NFC'))

/** The text policy for a field of one line: line breaks become spaces and outer space goes. */
export function cleanLine(text: string): string {
  const clean = cleanText(text)
  if (!clean.includes('\n')) return clean.trim()
  return clean
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** How many characters the policy would change or drop; zero for a text that is clean, and for no other. */
export function countUnclean(text: string): number {
  if (cleanText(text) === text) return 0
  const marked = withoutMarks(text)
  const replaced = countOf(text, lineEndings) + countOf(text, /\t/g) + countOf(text, loneSurrogates)
  const dropped = withPlainSpace(text).length - marked.length
  const composed = Math.abs(marked.length - marked.normalize('NFC').length)
  return Math.max(1, replaced + dropped + composed)
}
