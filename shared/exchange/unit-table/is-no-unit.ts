import { comparable } from '../../domain/reading/comparable'

/** Words that begin a row of sums or a note under a table, alone or before a figure, a colon or a full stop. */
const sums =
  /^(?:summa|delsumma|totalsumma|total|totalt|s:a|medel|medelvärde|genomsnitt|antal(?: enheter)?)(?:$|[\s:=.]+[\d\s]*(?:enheter|st)?[.\s]*$)/
const notes =
  /^(?:\*|källa\b|källor\b|obs[!:.\s]|anm(?:ärkning)?[.:]|not(?:er)?:|kommentar(?:er)?:|uppdaterad|utskriven|senast ändrad|sida \d|fortsättning)/

/** A name that is a sentence of more words than this is a note. */
const mostWords = 6

/** Whether a row stands among units without being one: a sum, a note, the headings once more. */
export function isNoUnit(name: string, row: readonly string[], headings: readonly string[]): boolean {
  const word = comparable(name)
  if (sums.test(word) || notes.test(word)) return true
  const cells = row.map(comparable).filter((cell) => cell !== '')
  const isSentence = cells.length === 1 && /[.!]$/.test(word) && word.split(' ').length > mostWords
  const above = headings.map(comparable)
  const isHeadings = cells.length > 1 && row.every((cell, at) => comparable(cell) === (above[at] ?? ''))
  return isSentence || isHeadings
}
