/** A list with one of its rows a step up (-1) or down (1); the same list where there is no further. */
export function moveRow<Row extends { id: string }>(rows: readonly Row[], id: string, step: -1 | 1): readonly Row[] {
  const from = rows.findIndex((row) => row.id === id)
  const moved = rows[from]
  const neighbour = rows[from + step]
  if (!moved || !neighbour) return rows
  return rows.map((row) => (row === moved ? neighbour : row === neighbour ? moved : row))
}
