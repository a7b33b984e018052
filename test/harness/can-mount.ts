import { mkdtemp, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './run-tool'

/** Whether this machine lets the tests make disks of their own: Linux, root, and no container that forbids it. */
export async function canMount(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const point = await mkdtemp(join(tmpdir(), 'namndklar-'))
  try {
    await runTool('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', point)
    await runTool('umount', point)
    return true
  } catch {
    return false
  } finally {
    await rmdir(point)
  }
}
