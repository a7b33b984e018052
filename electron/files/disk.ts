import { open, rename, rm } from 'node:fs/promises'

/** The calls by which a file reaches the disk; a test can let any of them fail. */
export interface Disk {
  open: (
    path: string,
    flags: 'wx'
  ) => Promise<Pick<Awaited<ReturnType<typeof open>>, 'writeFile' | 'sync' | 'stat' | 'close'>>
  rename: (from: string, to: string) => Promise<void>
  rm: (path: string, options: { force: true }) => Promise<void>
}

export const realDisk: Disk = { open, rename, rm }
