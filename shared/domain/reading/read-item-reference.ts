import { answered, unreadable, type Answer } from './answer'
import { readLine } from './read-line'

const numberAlone = /^(?:§+\s*)?(\d+(?:[.:]\d+)*(?:\s?[a-z])?)(?:\s*§+)?$/iu

/** Reads at which item of a meeting something happened: `23` and `23 §` as `vid § 23`, `före § 23` and the like as typed. */
export function readItemReference(typed: string): Answer<string> {
  const line = readLine(typed)
  if (line.kind !== 'answered') return line
  if (!/\d/.test(line.value)) return unreadable(typed, 'notAnItem')
  const [, number] = numberAlone.exec(line.value) ?? []
  return answered(number === undefined ? line.value : `vid § ${number}`)
}
