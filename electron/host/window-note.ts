import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { themes } from '../../shared/ipc/settings'

/**
 * How the window looked the last time, in the local profile: it is shown before the data folder has answered, and where it
 * stood is this machine's matter alone.
 */
const noteSchema = z.object({
  theme: z.enum(themes).default('system'),
  place: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() })
    .nullable()
    .default(null)
})
export type WindowNote = z.infer<typeof noteSchema>

const fileIn = (profile: string): string => join(profile, 'window.json')

/** A note that cannot be read is none: the window stands where windows stand. */
export function readWindowNote(profile: string): WindowNote {
  try {
    const found = noteSchema.safeParse(JSON.parse(readFileSync(fileIn(profile), 'utf8')))
    if (found.success) return found.data
  } catch {
    // None yet, or none that can be read.
  }
  return noteSchema.parse({})
}

/** Not worth a word when it fails: nothing of the user's is in it. */
export function writeWindowNote(profile: string, note: WindowNote): void {
  try {
    writeFileSync(fileIn(profile), JSON.stringify(note))
  } catch {
    // The next start begins in the middle of the screen.
  }
}
