import { knownVerbs, knownWords } from './known-words'
import { smallWords } from './small-words'

/** The first part of a compound never stands alone: "kvalitets arbete", "utvecklings insatser". */
const linking = /(?:hets|(?<!e)tets|ings|tions|skaps|arbets|protokolls)$/u
/** Before these, "verksamhets" and its like are genitives: "en verksamhets mål". */
const genitives =
  /(?<!\p{L})(?:en|ett|någon|varje|annan|vilken|ingen|denna|respektive|dess|sin|viss|egen)(?:\s+\p{L}+)?\s+$/iu
const article =
  /(?<!\p{L})(?:en|stor|större|största|liten|mindre|viss|annan|andra|tredje|den|denna|varje|vår|sin|ingen)\s+$/iu
const fewestLetters = 4

const isWhole = (word: string, written: ReadonlySet<string>): boolean =>
  knownWords.has(word) || smallWords.has(word) || written.has(word)

/** "verksamhet en har": an article has a noun after it. */
const isEnding = (second: string, after: string): boolean => {
  if (second === 'er' || second === 'ens') return true
  return (
    second === 'en' &&
    /^(?:[.,;:!?]|\s+(?:har|är|ska|kan|får|deltar|som|och|i|på|till|för|med|inom|vid|att|av)(?!\p{L}))/iu.test(after)
  )
}

/** Two parts of a text with a space or a hyphen between them, and the text around them. */
export interface Parts {
  readonly first: string
  readonly second: string
  readonly before: string
  readonly after: string
  readonly mark: 'space' | 'hyphen'
}

/**
 * Whether two parts are one word that has been broken. `written` holds the words of the paper that stand whole elsewhere,
 * and so tells words that no list knows.
 */
export function isBroken({ first, second, before, after, mark }: Parts, written: ReadonlySet<string>): boolean {
  const [one, other] = [first.toLowerCase(), second.toLowerCase()]
  const joined = one + other
  const isKnown = knownWords.has(joined)
  if (linking.test(one) && other.length >= fewestLetters && !smallWords.has(other)) {
    return mark === 'hyphen' || isKnown || !genitives.test(before)
  }
  if (!isKnown && !(joined.length >= 7 && written.has(joined))) return false
  if (mark === 'hyphen') return true
  if (joined === 'deltar' || joined === 'delta') return !article.test(before)
  if (!isWhole(one, written) || !isWhole(other, written)) return true
  if (['en', 'ens', 'er', 'de', 'ska'].includes(other))
    return !one.endsWith('ar') && !knownVerbs.has(one) && isEnding(other, after)
  if (one === 'stads' && /stockholms\s+$/iu.test(before)) return false
  if (!smallWords.has(one)) return isKnown
  return knownVerbs.has(other) && !smallWords.has(other)
}
