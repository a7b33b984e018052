/** Names ready for a sentence, or too many, too long or too awkward for one and therefore a bulleted list. */
export type Enumeration =
  { readonly kind: 'inline'; readonly text: string } | { readonly kind: 'list'; readonly names: readonly string[] }

const mostInline = 7
/** Longer than this, a row of names hides the verb that follows it. */
const longestInline = 200

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu')
const conjunction = whole('och|eller|samt')
const samt = whole('samt')
const relative = whole('som|vars|vilka|vilken|vilket|där')

/** A name in which a reader cannot tell where it ends: it holds a comma, a semicolon, *&* or a conjunction of its own. */
const awkward = (name: string): boolean => /[,;&]/.test(name) || conjunction.test(name)

/**
 * A relative clause swallows its neighbours. Only last of three or more does it stand in a sentence, as in the decision of 2014,
 * which is kept as it was taken.
 */
const swallows = (name: string, index: number, names: readonly string[]): boolean =>
  relative.test(name) && (names.length === 2 || index < names.length - 1)

/** `A`, `A och B`, `A samt B` where a name is awkward, `A, B och C`, or a list. Names stand exactly as given. */
export function enumerate(names: readonly string[]): Enumeration {
  const inline = (text: string): Enumeration => ({ kind: 'inline', text })
  const list: Enumeration = { kind: 'list', names }
  const [first = '', second] = names
  if (second === undefined) return inline(first)
  const unclear = names.some(awkward) || names.some(swallows)
  const length = names.reduce((sum, name) => sum + name.length, 0)
  if (names.length > mostInline || length > longestInline) return list
  if (names.length === 2 && !names.some((name) => samt.test(name)))
    return inline(`${first} ${unclear ? 'samt' : 'och'} ${second}`)
  return unclear ? list : inline(`${names.slice(0, -1).join(', ')} och ${names.at(-1)}`)
}
