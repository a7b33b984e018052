import { lettersAway } from './letters-away'
import { commonNouns } from './common-nouns'
import { nearlySame } from './nearly-same'
import type { Word } from './words-of'

const fewestLetters = 5

const loose = (text: string): string => text.replace(/[”“"'’]/g, '').replace(/\s+/g, ' ')
const marks = /[.;:!?,()[\]\n/]/g
const foreignMark = (written: string, name: string): boolean =>
  (written.match(marks) ?? []).some((mark) => !name.includes(mark))
const onlyFirstLetter = (written: string, name: string): boolean => loose(written).slice(1) === loose(name).slice(1)

/** Fewest letters of a word in which two may be amiss. */
const longWord = 8
const endings = '(?:s|n|t|en|et|ens|ets|er|ar|or|na|erna|arna|orna|e|a)'
const ended = new RegExp(`^${endings}$`, 'u')
/** After these a name's words are the common nouns that they are made of: "den öppna mottagning". */
const article =
  /(?<!\p{L})(?:de|den|det|denna|detta|dessa|deras|dess|en|ett|sin|sitt|sina|vår|vårt|våra|varje|någon|stadens|nämndens)\s+$/iu

/** Whether a word is a name's word in another form: "verksamheten" of *verksamhet*. */
function isInflected(word: string, named: string): boolean {
  const [short, long] = word.length < named.length ? [word, named] : [named, word]
  return short.length >= fewestLetters && long.startsWith(short) && ended.test(long.slice(short.length))
}

/** A genitive, or digits and short words that tell one unit from the next, is no misspelling. */
function isSlip(word: Word, named: Word, isLast: boolean): boolean {
  if (named.folded.length < fewestLetters || word.folded.length < fewestLetters) return false
  if (/\d/.test(word.folded + named.folded)) return false
  if (isLast && (word.folded === `${named.folded}s` || named.folded === `${word.folded}s`)) return false
  if (nearlySame(word.folded, named.folded)) return true
  return (
    named.folded.length >= longWord && word.folded.length >= longWord && lettersAway(word.folded, named.folded) <= 2
  )
}

/** A text with the words it holds. */
interface Wording {
  readonly text: string
  readonly words: readonly Word[]
}

interface Place {
  readonly startsSentence: boolean
  readonly before: string
}

/** Whether words are a unit's name spelled another way: other capitals, a hyphen for a space, another form, letters amiss. */
export function spelledLike(written: Wording, name: Wording, { startsSentence, before }: Place): boolean {
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
  const isLast = at === written.words.length - 1
  if (!single && isInflected(word.folded, own.folded)) {
    const genitive = isLast && word.folded === `${own.folded}s`
    const asNamed = written.text.slice(0, 1) === name.text.slice(0, 1)
    return (
      !genitive && (asNamed ? !/^\p{Ll}/u.test(written.text) || !article.test(before) : isLast && !article.test(before))
    )
  }
  const isName = !single || (/^\p{Lu}/u.test(word.written) && !startsSentence)
  return isName && isSlip(word, own, isLast)
}
