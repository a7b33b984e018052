import type { Dirent } from 'node:fs'
import type { FolderEntry } from './file-calls'

/** What is a link, a pipe or a reparse point shows when it is opened, and not here. */
export function entryFrom(entry: Dirent): FolderEntry {
  return { name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' }
}
