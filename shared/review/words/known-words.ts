import { nouns } from './nouns'
import { otherWords } from './other-words'
import { verbs } from './verbs'

const inflected = (stems: Record<string, string>): readonly string[] =>
  Object.entries(stems).flatMap(([endings, words]) =>
    words.split(' ').flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
  )

const ofNouns = inflected(nouns)

/** Forms of verbs, which no preposition stands before. */
export const knownVerbs: ReadonlySet<string> = new Set(inflected(verbs))

/** Words of municipal papers in all their forms, in small letters: enough to know a broken one by. */
export const knownWords: ReadonlySet<string> = new Set([
  ...ofNouns,
  ...ofNouns.filter((noun) => !noun.endsWith('s')).map((noun) => `${noun}s`),
  ...knownVerbs,
  ...otherWords.split(' ')
])
