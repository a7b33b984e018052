/** How many letters added, dropped, changed or swapped with their neighbour part two words. */
export function lettersAway(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let row = 1; row <= one.length; row += 1) {
    rows.push([row])
    for (let column = 1; column <= other.length; column += 1) {
      const [letter, wanted] = [one[row - 1], other[column - 1]]
      const changed = cell(row - 1, column - 1) + (letter === wanted ? 0 : 1)
      const swapped = row > 1 && column > 1 && letter === other[column - 2] && one[row - 2] === wanted
      const ways = [cell(row - 1, column) + 1, cell(row, column - 1) + 1, changed]
      rows[row]?.push(Math.min(...ways, ...(swapped ? [cell(row - 2, column - 2) + 1] : [])))
    }
  }
  return cell(one.length, other.length)
}
