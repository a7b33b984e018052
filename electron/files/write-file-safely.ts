import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { TargetProblem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { realDisk, type Disk } from './disk'
import { errorCode } from './error-code'
import { targetProblem } from './target-problem'

const pauses = [20, 60, 120]

const mayPass = (error: unknown): boolean => ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error))

/** Virus scanners hold a new file for a moment, so a refused rename is tried again before it is believed. */
async function renameSoon(disk: Disk, from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      return await disk.rename(from, to)
    } catch (error) {
      if (!mayPass(error)) throw error
      await new Promise((resume) => setTimeout(resume, pause))
    }
  }
  return disk.rename(from, to)
}

async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
    const { size } = await file.stat()
    if (size !== bytes.length) throw Object.assign(new Error('The file was cut short.'), { code: 'ENOSPC' })
  } finally {
    await file.close()
  }
}

/** Puts a whole file in its place or leaves the old one untouched; what stands on the disk is never half a paper. */
export async function writeFileSafely(
  path: string,
  bytes: Uint8Array,
  disk: Disk = realDisk
): Promise<Result<string, TargetProblem>> {
  const temporary = join(dirname(path), `.namndklar-${randomUUID()}.tmp`)
  try {
    await writeWhole(disk, temporary, bytes)
    await renameSoon(disk, temporary, path)
    return succeeded(path)
  } catch (error) {
    // The first failure is the one to tell: a temporary file that cannot be removed either is only litter.
    await disk.rm(temporary, { force: true }).catch(() => undefined)
    return failed(targetProblem(error, path))
  }
}
