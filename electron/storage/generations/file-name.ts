/** Who writes a temporary file: a machine, a process on it, and a run that no other series shares. */
export interface Writer {
  readonly host: string
  readonly pid: number
  readonly run: string
}

/** What a file in a series' folder is, as told by its name alone. */
export type NamedFile =
  | { kind: 'generation'; generation: number }
  | { kind: 'bad'; generation: number }
  | { kind: 'conflict'; generation: number }
  /** A mark: it says why that generation is kept. */
  | { kind: 'mark'; generation: number }
  | { kind: 'temporary'; generation: number; writer: Writer }
  /** Called what we call nothing, as synchronisers do: only what it holds says what it is, and of which generation. */
  | { kind: 'foreign'; generation: 0 }

const digits = (generation: number) => String(generation).padStart(10, '0')

export const fileName = {
  generation: (series: string, generation: number) => `${series}.${digits(generation)}.json`,
  /** `turn` tells two bad files of one generation apart. */
  bad: (series: string, generation: number, turn: number) =>
    `${series}.${digits(generation)}.json.bad${turn === 1 ? '' : `-${turn}`}`,
  conflict: (series: string, generation: number, writer: Writer, turn: number) =>
    `${series}.conflict-${digits(generation)}-${writer.run}-${turn}.json`,
  mark: (series: string, generation: number, writer: Writer, turn: number) =>
    `${series}.${digits(generation)}.${writer.run}-${turn}.kept`,
  temporary: (series: string, generation: number, { host, pid, run }: Writer, turn: number) =>
    `${series}.${digits(generation)}.${host}-${pid}-${run}.${turn}.tmp`
}

const afterSeries = {
  generation: /^\.(\d{10})\.json$/,
  bad: /^\.(\d{10})\.json\.bad(?:-\d+)?$/,
  // A synchroniser may have put a word of its own into the name: what may be a mark keeps what it lies beside.
  mark: /^\.(\d{10})\..+\.kept$/,
  conflict: /^\.conflict-(\d{10})-[0-9a-f]+-\d+\.json$/,
  temporary: /^\.(\d{10})\.([0-9a-f]+)-(\d+)-([0-9a-f]+)\.\d+\.tmp$/
}

/** A copy that a synchroniser has made of a file of ours, in whatever words and wherever it put them; our own leftovers are none. */
const foreign = /\.json/i
const ourLeftover = /\.(?:bad(?:-\d+)?|handled|kept|tmp)$/

/** Reads a name; what does not begin with the series' own is left alone. */
export function readFileName(series: string, name: string): NamedFile | undefined {
  if (!name.toLowerCase().startsWith(series.toLowerCase())) return undefined
  const rest = name.slice(series.length)
  const isOurs = name.startsWith(series)
  for (const kind of ['generation', 'bad', 'conflict', 'mark'] as const) {
    const match = isOurs && afterSeries[kind].exec(rest)
    if (match) return { kind, generation: Number(match[1]) }
  }
  const [, generation, host, pid, run] = afterSeries.temporary.exec(rest) ?? []
  if (generation === undefined || host === undefined || pid === undefined || run === undefined) {
    return foreign.test(rest) && !ourLeftover.test(rest) ? { kind: 'foreign', generation: 0 } : undefined
  }
  return { kind: 'temporary', generation: Number(generation), writer: { host, pid: Number(pid), run } }
}
