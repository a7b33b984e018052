/**
 * One step of a file from a version to the next, on what it holds before any schema has seen it. Pure, and total: what it
 * does not know it hands on, and the schema of the newest version has the last word. A released step is never edited: files
 * of its version lie with people whom nobody can ask to save them again.
 */
export type FileStep = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>

const isFile = (value: unknown): value is Record<string, unknown> & { readonly version: number } =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number'

/** Brings a file up from its own version, through the steps that come after it. */
export function migrateFile(value: unknown, steps: readonly FileStep[]): unknown {
  if (!isFile(value)) return value
  return steps.slice(value.version - 1).reduce<Record<string, unknown>>((file, step) => step(file), value)
}
