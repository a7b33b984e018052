import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** A disk of half a megabyte, and what takes it away again; null where none can be made. */
export function smallDisk(folder: string): (() => void) | null {
  mkdirSync(folder)
  if (process.platform !== 'linux') return null
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'namndklar-test', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  return () => void execFileSync('umount', [folder])
}
