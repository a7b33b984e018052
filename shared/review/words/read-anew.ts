import { groupedBy } from '../../domain/reading/grouped-by'
import { knownWords } from './known-words'
import { smallWords } from './small-words'

/** Letters that scanning and foreign keyboards take for one another, each under one sign. */
const alike: [letters: RegExp, sign: string][] = [
  [/[aåäâàáãāëèéêediîl1|!]/gu, 'a'],
  [/[oöôòóõōø06]/gu, 'o'],
  [/[s5]/gu, 's']
]
/** Two letters that were printed as one. */
const pairs: [seen: string, printed: string][] = [
  ['rn', 'm'],
  ['nn', 'm'],
  ['ii', 'ä'],
  ['vv', 'w']
]
const fewestLetters = 5
const odd = /[\d|!âàáãāëèêôòóõōøî]/u

const outline = (word: string): string => alike.reduce((now, [letters, sign]) => now.replace(letters, sign), word)

const whole = new Set([...knownWords, ...smallWords])

type WordsByOutline = ReadonlyMap<string, readonly string[]>

let byOutline: WordsByOutline | undefined

/** The known words of an outline. They are sorted at the first question, so that no start of the program waits for it. */
function wordsLike(word: string): readonly string[] {
  byOutline ??= groupedBy(whole, outline)
  return byOutline.get(outline(word)) ?? []
}

/** Letters that scanning makes of a letter with dots, besides the bare one; in a short word they are likelier right. */
const asDots = /[dielé]/u
const longEnough = 7

/** Where the words differ, a letter with a ring or dots was printed, or something is read that no Swedish word holds. */
const isMisread = (read: string, printed: string): boolean =>
  read !== printed &&
  [...printed].every((letter, at) => {
    const seen = read[at] ?? ''
    if (letter === seen || odd.test(seen)) return true
    if (letter === 'ö') return seen === 'o'
    return /[åä]/u.test(letter) && (seen === 'a' || (read.length >= longEnough && asDots.test(seen)))
  })

/** The one known word, in small letters, that a misread word stands for; none for a word that is right or unknown. */
export function readAnew(word: string): string | undefined {
  const small = word.replace(/(?<=\p{Ll})I|^I(?=\p{Ll}{3})/gu, 'l').toLowerCase()
  if (whole.has(small)) return small === word.toLowerCase() ? undefined : small
  if (small.length < fewestLetters && !odd.test(small)) return undefined
  const spelled = [
    small,
    ...pairs.flatMap(([seen, printed]) => (small.includes(seen) ? [small.replace(seen, printed)] : []))
  ]
  const found = spelled.flatMap((each) => {
    if (whole.has(each)) return [each]
    return wordsLike(each).filter((known) => (odd.test(each) || knownWords.has(known)) && isMisread(each, known))
  })
  const [only, ...more] = [...new Set(found)]
  return more.length === 0 ? only : undefined
}
