import type { MatterDraft } from '../matter'
import type { TypedPath } from './matter-path'
import { stepsOf } from './path-steps'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRowWithId = (row: unknown, id: string): boolean => isRecord(row) && row['id'] === id

function at(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (Array.isArray(value))
    return at(
      value.find((row) => isRowWithId(row, step)),
      rest
    )
  return isRecord(value) && Object.hasOwn(value, step) ? at(value[step], rest) : undefined
}

function withAt(value: unknown, steps: readonly string[], next: string): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return next
  if (Array.isArray(value)) return value.map((row: unknown) => (isRowWithId(row, step) ? withAt(row, rest, next) : row))
  return isRecord(value) && Object.hasOwn(value, step) ? { ...value, [step]: withAt(value[step], rest, next) } : value
}

/** The text at a path that a file or a comparison names, or an empty string where there is none. */
export function textAt(root: object, path: string): string {
  const found = at(root, stepsOf(path))
  return typeof found === 'string' ? found : ''
}

/** What was typed in a field, or an empty string where its row is not there. */
export const typedAt = (matter: MatterDraft, path: TypedPath): string => textAt(matter, path)

/** The matter with a field changed; unchanged where its row is not there. */
export const withTypedAt = (matter: MatterDraft, path: TypedPath, value: string): MatterDraft =>
  withAt(matter, stepsOf(path), value) as MatterDraft
