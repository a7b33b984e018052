import fs from 'node:fs'
import { entryFrom } from './entry-from'
import type { FileCalls } from './file-calls'
import { fileRights, openFlags } from './open-flags'
import { standFrom } from './stand-from'

/** The disk itself, for the last moment: nothing else runs until the call is done. */
export const nodeFileCallsNow: FileCalls = {
  open: (path, mode, rights = 'own') => fs.openSync(path, openFlags[mode], fileRights[rights]),
  write: (file, bytes, position) => fs.writeSync(file, bytes, 0, bytes.length, position),
  read: (file, into, position) => fs.readSync(file, into, 0, into.length, position),
  size: (file) => fs.fstatSync(file).size,
  stat: (path) => standFrom(fs.statSync(path, { bigint: true })),
  sync: fs.fsyncSync,
  close: fs.closeSync,
  link: fs.linkSync,
  rename: fs.renameSync,
  unlink: fs.unlinkSync,
  list: (folder) => fs.readdirSync(folder, { withFileTypes: true }).map(entryFrom),
  makeFolder: (path) => fs.mkdirSync(path, { mode: 0o700 }),
  syncFolder: (path) => {
    if (process.platform === 'win32') return
    const folder = fs.openSync(path, 'r')
    try {
      fs.fsyncSync(folder)
    } finally {
      fs.closeSync(folder)
    }
  },
  pause: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  }
}
