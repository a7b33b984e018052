import { execFileSync } from 'node:child_process'

/** From now on nothing can be written on a small disk, not even by root; returns what takes that back. */
export function makeReadOnly(disk: string): () => void {
  execFileSync('mount', ['-o', 'remount,ro', disk])
  return () => void execFileSync('mount', ['-o', 'remount,rw', disk])
}
