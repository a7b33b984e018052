import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileProblem } from '../../shared/exchange/file/file-problem'
import { failed, succeeded, type Result } from '../../shared/result'
import { tooLarge } from '../files/too-large'
import { errorCode } from '../files/error-code'
import { openFlags } from '../storage/disk/open-flags'

type Handle = Awaited<ReturnType<typeof open>>

/** No more than the size that was asked for, whatever is written to the file meanwhile. */
async function bytesOf(handle: Handle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let done = 0
  while (done < size) {
    const { bytesRead } = await handle.read(bytes, done, size - done, done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return bytes.subarray(0, done)
}

/** The bytes of a regular file of at most so many bytes, whose size is asked of the open handle. */
export async function readChosenFile(path: string, largest: number): Promise<Result<Uint8Array, FileProblem>> {
  const file = basename(path)
  try {
    const handle = await open(path, openFlags.read)
    try {
      const status = await handle.stat()
      if (!status.isFile()) return failed({ kind: 'file-unreadable', file, code: 'EISDIR' })
      return status.size > largest
        ? failed(tooLarge(file, status.size, largest))
        : succeeded(await bytesOf(handle, status.size))
    } finally {
      await handle.close()
    }
  } catch (error) {
    return failed({ kind: 'file-unreadable', file, code: errorCode(error) })
  }
}
