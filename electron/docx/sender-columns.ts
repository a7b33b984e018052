const mostColumns = 3

/** Lines side by side in as few rows as so many columns allow, each column read to its end before the next. */
export function senderColumns<Written>(lines: readonly Written[]): Written[][] {
  const high = Math.ceil(lines.length / mostColumns)
  return Array.from({ length: high === 0 ? 0 : Math.ceil(lines.length / high) }, (_, column) =>
    lines.slice(column * high, (column + 1) * high)
  )
}
