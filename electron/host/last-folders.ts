import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const kinds = [
  'matter-file',
  'working-copy',
  'logo',
  'template',
  'rules',
  'table',
  'forms',
  'signed-papers',
  'archive',
  'data-folder',
  'extra-copies'
] as const
export type AskedFor = (typeof kinds)[number]

const noteSchema = z.partialRecord(z.enum(kinds), z.string().max(4_000))

/**
 * Where each kind of thing was found the last time, in the local profile. Electron begins every dialog in Downloads, and since
 * version 43 no longer lets Windows remember: docs/breaking-changes.md.
 */
export class LastFolders {
  readonly #file: string
  #folders: z.infer<typeof noteSchema>

  constructor(profile: string) {
    this.#file = join(profile, 'folders.json')
    this.#folders = this.#read()
  }

  /** Undefined where nothing is remembered, or the folder is no more. */
  of(kind: AskedFor): string | undefined {
    const folder = this.#folders[kind]
    return folder !== undefined && existsSync(folder) ? folder : undefined
  }

  remember(kind: AskedFor, folder: string): void {
    this.#folders = { ...this.#folders, [kind]: folder }
    try {
      writeFileSync(this.#file, JSON.stringify(this.#folders))
    } catch {
      // Remembered until the program ends.
    }
  }

  #read(): z.infer<typeof noteSchema> {
    try {
      return noteSchema.safeParse(JSON.parse(readFileSync(this.#file, 'utf8'))).data ?? {}
    } catch {
      return {}
    }
  }
}
