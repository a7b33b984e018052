import { spentSince } from './spent-since'

/** Half of what was measured lies between the quartiles. */
export interface Spread {
  readonly median: number
  readonly quartiles: readonly [number, number]
}

export function spreadOf(figures: readonly number[]): Spread {
  const inOrder = figures.toSorted((one, other) => one - other)
  const at = (share: number): number => inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? 0
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)] }
}

export interface Contestant {
  readonly name: string
  /** Makes what one turn works on, which is not timed. */
  readonly prepare: () => unknown
  readonly work: (prepared: unknown) => unknown
}

/** What a piece of work takes of processor time, in milliseconds. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  return spentSince(before)
}

/**
 * Contestants by turns, round after round, so that whatever else the machine does falls on all of them alike; each turn is so
 * many pieces of work. The first rounds warm up.
 */
export async function inTurn(
  contestants: readonly Contestant[],
  { rounds, warmUp, pieces }: { readonly rounds: number; readonly warmUp: number; readonly pieces: number }
): Promise<ReadonlyMap<string, Spread>> {
  const figures = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const { name, prepare, work } of contestants) {
      const prepared = Array.from({ length: pieces }, prepare)
      const spent = await processorTime(async () => {
        for (const each of prepared) await work(each)
      })
      if (round >= warmUp) figures.get(name)?.push(spent / pieces)
    }
  }
  return new Map([...figures].map(([name, all]) => [name, spreadOf(all)]))
}
