import { writeFileSync } from 'node:fs'

/** Leaves no room on a small disk: a file that grows until nothing more is taken. */
export function fillDisk(path: string): void {
  for (let bytes = 4_096; ; bytes += 4_096) {
    try {
      writeFileSync(path, Buffer.alloc(bytes))
    } catch {
      return
    }
  }
}
