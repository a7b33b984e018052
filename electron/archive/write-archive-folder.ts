import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TargetProblem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { targetProblem } from '../files/target-problem'
import { writeFileSafely } from '../files/write-file-safely'
import type { ArchiveFile } from './archive-file'

/** Writes an archive package into a folder, which is made when it is missing; stops at the first file that cannot be written. */
export async function writeArchiveFolder(
  folder: string,
  files: readonly ArchiveFile[]
): Promise<Result<string, TargetProblem>> {
  for (const { name, bytes } of files) {
    const path = join(folder, ...name.split('/'))
    try {
      await mkdir(dirname(path), { recursive: true })
    } catch (error) {
      return failed(targetProblem(error, dirname(path)))
    }
    const written = await writeFileSafely(path, bytes)
    if (!written.ok) return written
  }
  return succeeded(folder)
}
