import { createHash, randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Writer } from './file-name'

/** A new writer in this process. The machine's name is hashed: it need not be read by whoever gets the folder. */
export function thisWriter(): Writer {
  return {
    host: createHash('sha256').update(hostname()).digest('hex').slice(0, 8),
    pid: process.pid,
    run: randomBytes(6).toString('hex')
  }
}
