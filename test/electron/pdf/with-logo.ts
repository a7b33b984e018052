import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { line } from '../../../shared/document/build'
import type { PaperDocument } from '../../../shared/document/document'
import { staffReport } from '../docx/papers'

const icon = readFileSync(resolve(import.meta.dirname, '../../../build/icons/icon.png'))

/** A report with a logo: the program's own icon, or other bytes in its place. */
export const withLogo = (bytes: Uint8Array = icon): PaperDocument => {
  const report = staffReport()
  const logo = {
    type: 'png' as const,
    data: Buffer.from(bytes).toString('base64'),
    width: 256,
    height: 256,
    alternativeText: line('Exempelstads vapen')
  }
  return { ...report, head: { ...report.head, logo } }
}

/** As long as the picture says, and of nothing behind its head. */
export const logoCutShort = (): Uint8Array => new Uint8Array(icon.subarray(0, 60))
