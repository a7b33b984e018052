import { stepsOf } from './path-steps'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRowWithId = (row: unknown, id: string): boolean => isRecord(row) && row['id'] === id

function at(value: unknown, steps: string[]): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (Array.isArray(value))
    return at(
      value.find((row) => isRowWithId(row, step)),
      rest
    )
  return isRecord(value) && Object.hasOwn(value, step) ? at(value[step], rest) : undefined
}

function withAt(value: unknown, steps: string[], next: string): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return next
  if (Array.isArray(value)) return value.map((row) => (isRowWithId(row, step) ? withAt(row, rest, next) : row))
  return isRecord(value) && Object.hasOwn(value, step) ? { ...value, [step]: withAt(value[step], rest, next) } : value
}

/** What was typed in the field at `path`, or an empty string where there is no such field. */
export function typedAt(root: object, path: string): string {
  const found = at(root, stepsOf(path))
  return typeof found === 'string' ? found : ''
}

/** The same value with the field at `path` changed; unchanged where there is no such field. */
export const withTypedAt = <Root extends object>(root: Root, path: string, value: string): Root =>
  withAt(root, stepsOf(path), value) as Root
