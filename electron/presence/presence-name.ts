/** Who has a matter open, as told by the name of the file that says so. */
export interface PresenceName {
  readonly id: string
  readonly host: string
  readonly pid: number
  readonly run: string
  /** Counts up for as long as the program lives. */
  readonly beat: number
}

const pattern = /^([0-9a-f-]{36})\.open-([0-9a-f]+)-(\d+)-([0-9a-f]+)-(\d+)$/

export const presenceName = ({ id, host, pid, run, beat }: PresenceName): string =>
  `${id}.open-${host}-${pid}-${run}-${beat}`

export function readPresenceName(name: string): PresenceName | undefined {
  const [, id, host, pid, run, beat] = pattern.exec(name) ?? []
  if (id === undefined || host === undefined || run === undefined) return undefined
  return { id, host, pid: Number(pid), run, beat: Number(beat) }
}
