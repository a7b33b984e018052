/**
 * Splits a path such as `units.<id>.name` into its steps; rows of a list are named by their id, never by place. In a step,
 * `~1` stands for a full stop and `~0` for a tilde.
 */
export const stepsOf = (path: string): readonly string[] =>
  path.split('.').map((step) => (step.includes('~') ? step.replace(/~1/g, '.').replace(/~0/g, '~') : step))

/** The path one step below another; the top has the empty path. */
export const pathBelow = (path: string, step: string): string => {
  const written = /[.~]/.test(step) ? step.replace(/~/g, '~0').replace(/\./g, '~1') : step
  return path === '' ? written : `${path}.${written}`
}
