import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { pageWords, type PageWords } from '../electron/docx/pages/page-words'

const run = promisify(execFile)

/** LibreOffice and poppler come with the system, not with npm. */
export const missingTool = (): string | undefined =>
  [
    ['soffice', '--version'],
    ['pdftotext', '-v']
  ].find(([tool = '', flag = '']) => spawnSync(tool, [flag]).error !== undefined)?.[0]

type NamedFiles = [name: string, bytes: Uint8Array][]

/** So many files at once: more make one process of the office large and slow. */
const atOnce = 40
const mostOutput = 64 * 1024 * 1024

/** What a tool prints of the PDF that LibreOffice makes of each file, in a profile of its own that disturbs no running office. */
async function printedOf(files: NamedFiles, flags: readonly string[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-render-'))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const printed = new Map<string, string>()
  for (let start = 0; start < files.length; start += atOnce) {
    const part = files.slice(start, start + atOnce)
    const paths = part.map((_, index) => join(folder, `${start + index}.docx`))
    await Promise.all(part.map(([, bytes], index) => writeFile(paths[index] ?? '', bytes)))
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths])
    for (const [index, [name]] of part.entries()) {
      const pdf = join(folder, `${start + index}.pdf`)
      printed.set(
        name,
        (await run('pdftotext', [...flags, '-enc', 'UTF-8', pdf, '-'], { maxBuffer: mostOutput })).stdout
      )
    }
  }
  await rm(folder, { recursive: true, force: true })
  return printed
}

export interface RenderedPage {
  text: string
}

/** The pages of each file as LibreOffice sets them, as text in its lines. */
export async function renderPages(files: NamedFiles): Promise<Map<string, RenderedPage[]>> {
  const printed = await printedOf(files, ['-layout'])
  const pagesOf = (text: string): RenderedPage[] =>
    text
      .split('\f')
      .slice(0, -1)
      .map((page) => ({ text: page }))
  return new Map([...printed].map(([name, text]) => [name, pagesOf(text)]))
}

/** The pages of each file as LibreOffice sets them, word by word in its place. */
export async function renderWords(files: NamedFiles): Promise<Map<string, PageWords[]>> {
  const printed = await printedOf(files, ['-bbox'])
  return new Map([...printed].map(([name, text]) => [name, pageWords(text)]))
}
