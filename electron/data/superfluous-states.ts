/** A state that lies in `exchanged/`: its file's size, and when it was written there, in milliseconds. */
export interface ExchangedFile {
  readonly hash: string
  readonly bytes: number
  readonly at: number
}

/** How much `exchanged/` may hold. */
export interface ExchangedBound {
  readonly files: number
  readonly bytes: number
}

/** A hundred exports of a matter of two megabytes, or some two thousand of an ordinary one. */
export const exchangedBound: ExchangedBound = { files: 2_000, bytes: 200 * 1024 * 1024 }

/** Once there is too much, so much is removed that it is not looked for again at the next export. */
const filledAgain = 0.75

export const isOverBound = (files: readonly ExchangedFile[], { files: most, bytes }: ExchangedBound): boolean =>
  files.length > most || sum(files) > bytes

/**
 * The states that are least likely to be merged from, when there is no room for all. Needed first are those that have just
 * been sent, which their matter does not name yet; then, of every matter alike, the state that it sent or took in last, the one
 * before it, and so on: a colleague's copy comes from one of the last. What no matter names any more is needed least, the oldest
 * least of all. `lines`: the states that each stored matter comes from, oldest first.
 */
export function superfluousStates(
  files: readonly ExchangedFile[],
  { lines, recent, bound }: { lines: readonly (readonly string[])[]; recent: readonly string[]; bound: ExchangedBound }
): readonly string[] {
  const back = new Map<string, number>()
  for (const line of lines) {
    line.forEach((hash, place) => back.set(hash, Math.min(back.get(hash) ?? Infinity, line.length - place)))
  }
  const rank = ({ hash }: ExchangedFile): number =>
    recent.includes(hash) ? 0 : (back.get(hash) ?? Number.MAX_SAFE_INTEGER)
  const neededFirst = [...files].sort((a, b) => rank(a) - rank(b) || b.at - a.at)
  let [kept, bytes] = [0, 0]
  return neededFirst.flatMap((file) => {
    const hasRoom = kept < bound.files * filledAgain && bytes + file.bytes <= bound.bytes * filledAgain
    if (!hasRoom) return [file.hash]
    kept += 1
    bytes += file.bytes
    return []
  })
}

const sum = (files: readonly ExchangedFile[]): number => files.reduce((total, { bytes }) => total + bytes, 0)
