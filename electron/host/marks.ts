import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What one run leaves for the next to tell. */
const kinds = ['ended-unexpectedly', 'graphics-turned-off'] as const
export type Mark = (typeof kinds)[number]

const fileIn = (profile: string, mark: Mark): string => join(profile, `${mark}.mark`)

export const leaveMark = (profile: string, mark: Mark): void => writeFileSync(fileIn(profile, mark), '')

/** The marks of the run before, each of which is told once. */
export function takeMarks(profile: string): readonly Mark[] {
  const names = readdirSync(profile)
  const found = kinds.filter((mark) => names.includes(`${mark}.mark`))
  for (const mark of found) rmSync(fileIn(profile, mark), { force: true })
  return found
}
