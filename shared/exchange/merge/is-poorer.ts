const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether a value says nothing that the other does not say as well: it is empty, or it is so in every member that differs. */
export function isPoorer(value: unknown, than: unknown): boolean {
  if (isEmpty(value)) return !isEmpty(than)
  if (!isObject(value) || !isObject(than)) return false
  return Object.keys(value).every((name) => value[name] === than[name] || isPoorer(value[name], than[name]))
}
