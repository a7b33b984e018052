import fs from 'node:fs'
import { mkdir, link, readdir, stat, unlink } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { entryFrom } from './entry-from'
import type { LaterFileCalls } from './file-calls'
import { fileRights, openFlags } from './open-flags'
import { standFrom } from './stand-from'

const open = promisify(fs.open)
const write = promisify(fs.write)
const read = promisify(fs.read)
const statOpen = promisify(fs.fstat)
const sync = promisify(fs.fsync)
const close = promisify(fs.close)

/** The disk itself. Plain descriptors rather than `FileHandle`, so that both ways of calling share one protocol. */
export const nodeFileCalls: LaterFileCalls = {
  open: (path, mode, rights = 'own') => open(path, openFlags[mode], fileRights[rights]),
  write: async (file, bytes, position) => (await write(file, bytes, 0, bytes.length, position)).bytesWritten,
  read: async (file, into, position) => (await read(file, into, 0, into.length, position)).bytesRead,
  size: async (file) => (await statOpen(file)).size,
  stat: async (path) => standFrom(await stat(path, { bigint: true })),
  sync,
  close,
  link,
  rename: (from, to) => fs.promises.rename(from, to),
  unlink,
  list: async (folder) => (await readdir(folder, { withFileTypes: true })).map(entryFrom),
  makeFolder: async (path) => mkdir(path, { mode: 0o700 }),
  syncFolder: async (path) => {
    // Windows refuses to flush a folder (EPERM); NTFS keeps names in its own journal.
    if (process.platform === 'win32') return
    const folder = await open(path, 'r')
    try {
      await sync(folder)
    } finally {
      await close(folder)
    }
  },
  pause: async (milliseconds) => setTimeout(milliseconds)
}
