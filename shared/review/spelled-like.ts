import { nearlySame } from './nearly-same'
import type { Word } from './words-of'

/** Words that are a unit's whole name and a common noun at once; written small, they are the noun. */
const commonNouns = new Set(
  ('skolan förskolan enheten enheterna verksamheten verksamheterna boendet boende hemtjänsten hemtjänst biblioteket mottagningen dagcentralen ' +
    'träffpunkten fritidsgården äldreomsorgen äldreomsorg socialtjänsten socialtjänst skola förskola bidraget bidrag nämnden förvaltningen ' +
    'avdelningen staden ärendet beslutet klassen utmärkelsen simhallen kulturskolan öppenvården').split(' ')
)

const fewestLetters = 5

const loose = (text: string): string => text.replace(/[”“"'’]/g, '').replace(/\s+/g, ' ')
const foreignMark = (written: string, name: string): boolean => [...(written.match(/[.;:!?,()[\]\n/]/g) ?? [])].some((mark) => !name.includes(mark))
const onlyFirstLetter = (written: string, name: string): boolean => loose(written).slice(1) === loose(name).slice(1)

/** A genitive, or digits and short words that tell one unit from the next, is no misspelling. */
function isSlip(word: Word, named: Word, isLast: boolean): boolean {
  if (named.folded.length < fewestLetters || word.folded.length < fewestLetters) return false
  if (/\d/.test(word.folded + named.folded)) return false
  if (isLast && (word.folded === `${named.folded}s` || named.folded === `${word.folded}s`)) return false
  return nearlySame(word.folded, named.folded)
}

/** Whether the words are a unit's name spelled another way: other capitals, a hyphen for a space, or one letter amiss. */
export function spelledLike(written: string, words: Word[], name: string, named: Word[], startsSentence: boolean): boolean {
  const different = words.flatMap((word, index) => (word.folded === named[index]?.folded ? [] : [index]))
  if (different.length > 1) return false
  if (loose(written) === loose(name) || foreignMark(written, name)) return false
  const [at] = different
  if (at === undefined) {
    if (startsSentence && onlyFirstLetter(written, name)) return false
    return words.length > 1 || !commonNouns.has(words[0]?.folded ?? '')
  }
  const word = words[at]
  const own = named[at]
  if (word === undefined || own === undefined) return false
  const isName = words.length > 1 || (/^\p{Lu}/u.test(word.written) && !startsSentence)
  return isName && isSlip(word, own, at === words.length - 1)
}
