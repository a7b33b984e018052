import { cleanText, countUnclean } from './text-policy'

/**
 * A value with every string under the text policy, and how many characters that changed. What is clean already is the very
 * value that came, since a file may hold a million of them.
 */
export function cleanStrings(value: unknown): { readonly value: unknown; readonly cleaned: number } {
  let cleaned = 0
  const cleanOf = (each: unknown): unknown => {
    if (typeof each === 'string') {
      const clean = cleanText(each)
      if (clean !== each) cleaned += countUnclean(each)
      return clean
    }
    if (Array.isArray(each)) {
      const items = each.map(cleanOf)
      return items.every((item, at) => item === each[at]) ? each : items
    }
    return typeof each === 'object' && each !== null ? membersOf(each) : each
  }
  const membersOf = (whole: object): object => {
    const changed = new Map<string, unknown>()
    for (const [key, member] of Object.entries(whole)) {
      const clean = cleanOf(member)
      if (clean !== member) changed.set(key, clean)
    }
    if (changed.size === 0) return whole
    return Object.fromEntries(
      Object.entries(whole).map(([key, member]) => [key, changed.has(key) ? changed.get(key) : member])
    )
  }
  return { value: cleanOf(value), cleaned }
}
