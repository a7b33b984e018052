import { spentSince } from './spent-since'

/** The longest that a piece of work holds the event loop at once, in milliseconds of processor time. */
export async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let [longest, isOver] = [0, false]
  let before = process.cpuUsage()
  const turn = (): void => {
    longest = Math.max(longest, spentSince(before))
    before = process.cpuUsage()
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isOver = true
  return Math.max(longest, spentSince(before))
}
