/** Rows and columns further away than these hold no list of units, and would be a matrix larger than memory. */
const furthestRow = 20_000
const furthestColumn = 702

const places = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const plain = /^([A-Z]{0,3})(\d{1,7})$/

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

/** Whether every cell of a sheet's XML lies where a table may lie: one in the last corner makes a reader fill all between. */
export function isWithinReach(xml: string): boolean {
  for (const [, one, other] of xml.matchAll(places)) {
    const [, letters, row] = plain.exec(one ?? other ?? '') ?? []
    if (letters === undefined || Number(row) > furthestRow || columnNumber(letters) > furthestColumn) return false
  }
  return true
}
