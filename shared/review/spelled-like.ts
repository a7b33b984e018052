import { commonNouns } from './common-nouns'
import { nearlySame } from './nearly-same'
import type { Word } from './words-of'

const fewestLetters = 5

const loose = (text: string): string => text.replace(/[”“"'’]/g, '').replace(/\s+/g, ' ')
const marks = /[.;:!?,()[\]\n/]/g
const foreignMark = (written: string, name: string): boolean => (written.match(marks) ?? []).some((mark) => !name.includes(mark))
const onlyFirstLetter = (written: string, name: string): boolean => loose(written).slice(1) === loose(name).slice(1)

/** A genitive, or digits and short words that tell one unit from the next, is no misspelling. */
function isSlip(word: Word, named: Word, isLast: boolean): boolean {
  if (named.folded.length < fewestLetters || word.folded.length < fewestLetters) return false
  if (/\d/.test(word.folded + named.folded)) return false
  if (isLast && (word.folded === `${named.folded}s` || named.folded === `${word.folded}s`)) return false
  return nearlySame(word.folded, named.folded)
}

/** A text with the words it holds. */
interface Wording {
  text: string
  words: Word[]
}

/** Whether words are a unit's name spelled another way: other capitals, a hyphen for a space, or one letter amiss. */
export function spelledLike(written: Wording, name: Wording, startsSentence: boolean): boolean {
  const different = written.words.flatMap((word, index) => (word.folded === name.words[index]?.folded ? [] : [index]))
  if (different.length > 1) return false
  if (loose(written.text) === loose(name.text) || foreignMark(written.text, name.text)) return false
  const single = written.words.length === 1
  const [at] = different
  if (at === undefined) {
    if (startsSentence && onlyFirstLetter(written.text, name.text)) return false
    return !single || !commonNouns.has(written.words[0]?.folded ?? '')
  }
  const [word, own] = [written.words[at], name.words[at]]
  if (word === undefined || own === undefined) return false
  const isName = !single || (/^\p{Lu}/u.test(word.written) && !startsSentence)
  return isName && isSlip(word, own, at === written.words.length - 1)
}
