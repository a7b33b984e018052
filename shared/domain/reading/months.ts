const months: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'febr', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec']
]

/** A month's name or its abbreviation, in lower case, as part of a regular expression. */
export const monthWord = `(?:${months.flat().join('|')})`

/** The number of the month, 1–12, or zero where the word names none. */
export const monthNumber = (word: string): number => months.findIndex((words) => words.includes(word)) + 1
