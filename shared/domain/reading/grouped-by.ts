/** Items under what they go by, in the order they come; one that goes by nothing is in no group. */
export function groupedBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | undefined
): Map<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
