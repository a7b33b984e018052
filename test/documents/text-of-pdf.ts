import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What `pdftotext` reads in a file, in the order in which it stands there. */
async function pdftotext(bytes: Uint8Array, ...options: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-pdftotext-'))
  const path = join(folder, 'paper.pdf')
  await writeFile(path, bytes)
  const { stdout } = await promisify(execFile)('pdftotext', [...options, '-enc', 'UTF-8', path, '-'], {
    maxBuffer: 64 * 1024 * 1024
  })
  await rm(folder, { recursive: true, force: true })
  return stdout
}

/** The text of each page. */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<string[]> =>
  (await pdftotext(bytes, '-layout')).split('\f').slice(0, -1)

export interface PlacedWord {
  page: number
  left: number
  right: number
  upper: number
  lower: number
  text: string
}

const tag =
  /<page width="([\d.]+)" height="([\d.]+)">|<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g

/** Every word and its place on the page, in points. */
export async function wordsOfPdf(bytes: Uint8Array): Promise<PlacedWord[]> {
  let page = 0
  return [...(await pdftotext(bytes, '-bbox')).matchAll(tag)].flatMap(
    ([whole, , , left, upper, right, lower, text = '']): PlacedWord[] => {
      if (whole.startsWith('<page')) {
        page += 1
        return []
      }
      return [{ page, left: Number(left), right: Number(right), upper: Number(upper), lower: Number(lower), text }]
    }
  )
}
