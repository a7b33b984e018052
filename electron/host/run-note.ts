import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The run that holds the profile: by it another start knows whom it met, and the next one whether it ended in order. */
const noteSchema = z.object({ pid: z.int().positive(), startedAt: z.string().max(50) })
export type RunNote = z.infer<typeof noteSchema>

const fileIn = (profile: string): string => join(profile, 'running.json')

export const writeRunNote = (profile: string, note: RunNote): void =>
  writeFileSync(fileIn(profile), JSON.stringify(note))

export const removeRunNote = (profile: string): void => rmSync(fileIn(profile), { force: true })

export function readRunNote(profile: string): RunNote | undefined {
  try {
    return noteSchema.safeParse(JSON.parse(readFileSync(fileIn(profile), 'utf8'))).data
  } catch {
    return undefined
  }
}
