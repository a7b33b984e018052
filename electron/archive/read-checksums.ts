import { failed, succeeded, type Result } from '../../shared/result'
import { isSafeName } from '../zip/is-safe-name'

const row = /^([0-9a-f]{64}) [ *](.+)$/

/** The checksums by file name (NFC), or the number of the first line that cannot be trusted to name one file of the package. */
export function readChecksums(text: string): Result<Map<string, string>, number> {
  const sums = new Map<string, string>()
  const lines = text.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const [, sum, written] = row.exec(line) ?? []
    const name = written?.normalize('NFC')
    if (sum === undefined || name === undefined || !isSafeName(name) || sums.has(name)) return failed(index + 1)
    sums.set(name, sum)
  }
  return succeeded(sums)
}
