import type { Dirent } from 'node:fs'
import type { FolderEntry } from './file-calls'

/** A link counts as neither file nor folder: the store follows none. */
export function entryFrom(entry: Dirent): FolderEntry {
  return { name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' }
}
