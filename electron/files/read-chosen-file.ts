import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileProblem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/ipc/result'
import { errorCode } from './error-code'

/** Without `O_NONBLOCK` opening a pipe would wait for ever; Windows has no such flag. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** The bytes of a regular file of at most so many bytes, whose size is asked of the open handle; null when it is larger. */
export async function readChosenFile(path: string, limit: number): Promise<Result<Uint8Array | null, FileProblem>> {
  const file = basename(path)
  try {
    const handle = await open(path, readOnly)
    try {
      const status = await handle.stat()
      if (!status.isFile()) return failed({ kind: 'file-unreadable', file, code: 'EISDIR' })
      return succeeded(status.size > limit ? null : new Uint8Array(await handle.readFile()))
    } finally {
      await handle.close()
    }
  } catch (error) {
    return failed({ kind: 'file-unreadable', file, code: errorCode(error) })
  }
}
