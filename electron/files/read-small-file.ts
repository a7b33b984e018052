import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileSizeLimit } from '../../shared/exchange/matter-file'
import type { FileProblem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/ipc/result'
import { errorCode } from './error-code'

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024))

/** Without `O_NONBLOCK` opening a pipe would wait for ever; Windows has no such flag. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

async function bytesOf(path: string): Promise<Result<Uint8Array, FileProblem>> {
  const file = basename(path)
  const handle = await open(path, readOnly)
  try {
    const status = await handle.stat()
    if (!status.isFile()) return failed({ kind: 'file-unreadable', file, code: 'EISDIR' })
    if (status.size > fileSizeLimit) return failed({ kind: 'file-too-large', file, megabytes: megabytes(status.size) })
    return succeeded(await handle.readFile())
  } finally {
    await handle.close()
  }
}

/** Reads a text file that someone sent: a regular file of at most 20 MB, in UTF-8, whose size is asked of the open handle. */
export async function readSmallFile(path: string): Promise<Result<string, FileProblem>> {
  const file = basename(path)
  try {
    const bytes = await bytesOf(path)
    return bytes.ok ? succeeded(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)) : bytes
  } catch (error) {
    return failed(error instanceof TypeError ? { kind: 'file-not-json', file } : { kind: 'file-unreadable', file, code: errorCode(error) })
  }
}
