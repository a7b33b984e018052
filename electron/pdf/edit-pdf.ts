/** A change of a file at one place; nothing is removed unless it says so. */
export interface Edit {
  at: number
  remove?: number
  insert: string
}

const entry = /^(\d{10})( \d{5} n\r?\n?)/gm

/** A PDF, one character a byte, with changes made in it in the order of their places, and its table of places set right. */
export function edited(text: string, edits: readonly Edit[]): Uint8Array {
  const table = text.lastIndexOf('\nxref\n') + 1
  const moved = (place: number): number =>
    edits.reduce((sum, { at, remove = 0, insert }) => (at < place ? sum + insert.length - remove : sum), place)

  let body = ''
  let end = 0
  for (const { at, remove = 0, insert } of edits) {
    body += text.slice(end, at) + insert
    end = at + remove
  }
  const places = text
    .slice(table)
    .replace(entry, (_, place: string, rest: string) => String(moved(Number(place))).padStart(10, '0') + rest)
    .replace(/startxref\n\d+/, `startxref\n${moved(table)}`)
  return new Uint8Array(Buffer.from(body + text.slice(end, table) + places, 'latin1'))
}
