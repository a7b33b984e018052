/** Whether one letter added, dropped, changed or swapped with its neighbour makes one word of the other. */
export function nearlySame(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const limit = Math.min(one.length, other.length)
  let head = 0
  while (head < limit && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < limit - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1
  const left = one.slice(head, one.length - tail)
  const right = other.slice(head, other.length - tail)
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return (left.length <= 1 && right.length <= 1) || swapped
}
