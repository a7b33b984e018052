import { literally, wholeWords } from '../domain/reading/whole-words'

/** The names that stand in a text, in their own order; a name inside a longer one that stands there does not count. */
export function namesStanding(text: string, names: readonly string[]): Set<string> {
  const known = [...new Set(names)].filter((name) => name !== '')
  let left = text
  const standing = new Set<string>()
  for (const name of [...known].sort((a, b) => b.length - a.length)) {
    const without = left.replace(wholeWords(literally(name)), '|')
    if (without !== left) standing.add(name)
    left = without
  }
  return new Set(known.filter((name) => standing.has(name)))
}
