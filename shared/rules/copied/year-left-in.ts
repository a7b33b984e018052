/** Words of a sentence that tells of earlier years, where last year's number is right. */
const tellsHistory = /(?<!\p{L})(?:deltog|deltagit|tidigare|även|sedan|förra|föregående|jämfört|jämförelse)(?!\p{L})/iu

/** Full stops end sentences, but not those of `kl. 9` or `den 1.2`. */
const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u).map((sentence) => sentence.trim())

/**
 * The sentences in which a year's number is left (*förra årets siffra*), in order. Numbers of laws, `2017:725`, are no
 * years, and sentences that tell of earlier years are left alone.
 */
export function yearLeftIn(text: string, year: number): string[] {
  const number = new RegExp(`(?<!\\d)${year}(?![\\d:])`)
  return sentences(text).filter((sentence) => number.test(sentence) && !tellsHistory.test(sentence))
}
