import { constants } from 'node:os'

/** Codes that Node has no name for on some systems: it then says "Unknown system error -122". */
const nameOf: ReadonlyMap<number, string> = new Map(
  Object.entries(constants.errno).map(([name, number]) => [Math.abs(number), name])
)

const unnamed = /^Unknown system error -?(\d+)$/

/** A code by the name that the system gives it. */
export function codeNamed(code: string): string {
  const number = unnamed.exec(code)?.[1]
  return number === undefined ? code : (nameOf.get(Number(number)) ?? code)
}
