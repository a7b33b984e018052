/** Names ready for a sentence, or too many or too awkward for one and therefore a bulleted list. */
export type Enumeration = { kind: 'inline'; text: string } | { kind: 'list'; names: string[] }

const mostInline = 7
const awkward = (name: string): boolean => /,|(?<![\p{L}\p{N}])och(?![\p{L}\p{N}])/iu.test(name)

/** `A`, `A och B`, `A samt B` where a name holds *och* or a comma, `A, B och C`, or a list. Names stand exactly as given. */
export function enumerate(names: string[]): Enumeration {
  const inline = (text: string): Enumeration => ({ kind: 'inline', text })
  const [first = '', second] = names
  if (second === undefined) return inline(first)
  const anyAwkward = names.some(awkward)
  if (names.length === 2) return inline(`${first} ${anyAwkward ? 'samt' : 'och'} ${second}`)
  if (anyAwkward || names.length > mostInline) return { kind: 'list', names }
  return inline(`${names.slice(0, -1).join(', ')} och ${names.at(-1)}`)
}
