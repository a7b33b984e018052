import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** LibreOffice and poppler come with the system, not with npm. */
export const missingTool = (): string | undefined =>
  [
    ['soffice', '--version'],
    ['pdftotext', '-v']
  ].find(([tool = '', flag = '']) => spawnSync(tool, [flag]).error !== undefined)?.[0]

export interface RenderedPage {
  text: string
}

/** The pages of each file as LibreOffice sets them, in a profile of its own that disturbs no running office. */
export async function renderPages(files: [name: string, bytes: Uint8Array][]): Promise<Map<string, RenderedPage[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-render-'))
  const paths = await Promise.all(
    files.map(async ([, bytes], index) => {
      const path = join(folder, `${index}.docx`)
      await writeFile(path, bytes)
      return path
    })
  )
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths])
  const pages = await Promise.all(
    files.map(async ([name], index): Promise<[string, RenderedPage[]]> => {
      const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', join(folder, `${index}.pdf`), '-'])
      return [
        name,
        stdout
          .split('\f')
          .slice(0, -1)
          .map((text) => ({ text }))
      ]
    })
  )
  await rm(folder, { recursive: true, force: true })
  return new Map(pages)
}
