const mayBeFormula = /^[\s']*[=+\-@＝＋－＠]/
const guarded = /^'[\s']*[=+\-@＝＋－＠]/

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before the sign that would begin one. */
export const withGuard = (cell: string): string => (mayBeFormula.test(cell) ? `'${cell}` : cell)

/** The cell as it was before `withGuard`. */
export const withoutGuard = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)
