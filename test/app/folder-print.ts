import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file in a folder and what is in it, as one text to compare before and after. */
export const folderPrint = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const content = entry.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'folder'
      return `${relative(folder, path)} ${content}`
    })
    .sort()
    .join('\n')
