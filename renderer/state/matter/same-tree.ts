/** Whether two plain trees say the same; composing makes a new tree at each key, mostly of equal parts. */
export function sameTree(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const entries = Object.entries(a)
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => Object.hasOwn(b, key) && sameTree(value, (b as Record<string, unknown>)[key]))
  )
}
