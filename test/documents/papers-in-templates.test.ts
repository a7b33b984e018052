import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { lintInTemplate } from '../../electron/docx/lint/lint-in-template'
import { writeDocx } from '../../electron/docx/write-docx'
import { metaOf } from '../electron/docx/meta'
import { draftReport, staffReport, unitsOf } from '../electron/docx/papers'
import { templateFrom } from '../electron/docx/template/template-from'
import { goodTemplates } from '../electron/docx/template/templates'
import { validateDocx } from '../electron/docx/validate-docx'
import { missingTool, renderPages } from './render-pdf'

const papers = [staffReport({ units: unitsOf(12) }), draftReport()]
const missing = missingTool()
if (missing !== undefined)
  console.log(`SKIPPED: papers in templates are not rendered, because ${missing} is not installed here.`)

const inEveryTemplate = (): Promise<[string, Uint8Array][]> =>
  Promise.all(
    Object.entries(goodTemplates).flatMap(([name, make]) =>
      papers.map(async (paper, index): Promise<[string, Uint8Array]> => [
        `${name} ${index}`,
        await writeDocx(paper, metaOf(), templateFrom(make()))
      ])
    )
  )

it('papers in templates are valid to the Open XML SDK', async () => {
  const files = await inEveryTemplate()
  expect(await validateDocx(files.map(([, file]) => file))).toEqual([])
}, 240_000)

it.skipIf(missing !== undefined)(
  'LibreOffice opens papers in templates',
  async () => {
    const files = await inEveryTemplate()
    const rendered = await renderPages(files)
    for (const [name] of files) {
      const words = (rendered.get(name) ?? []).map(({ text }) => text).join(' ')
      expect(words, name).toMatch(
        /Deltagande i kvalitetsutmärkelsen 2023[^]*Förvaltningens förslag till beslut[^]*Maja Exempelsson/
      )
    }
  },
  240_000
)

/** A template as LibreOffice saves it, with its own names for everything. */
function madeByLibreOffice(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'namndklar-template-'))
  const page =
    '<html lang="sv"><head><title>Mall</title></head><body><h1>Rubrik</h1><h2>Mellanrubrik</h2><p>Text</p><ul><li>Punkt</li></ul></body></html>'
  writeFileSync(join(folder, 'mall.html'), page)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  execFileSync(
    'soffice',
    [profile, '--headless', '--writer', '--convert-to', 'docx', '--outdir', folder, join(folder, 'mall.html')],
    { stdio: 'ignore' }
  )
  const bytes = new Uint8Array(readFileSync(join(folder, 'mall.docx')))
  rmSync(folder, { recursive: true, force: true })
  return bytes
}

it.skipIf(missing !== undefined)(
  'a template saved by LibreOffice holds valid papers',
  async () => {
    const template = templateFrom(madeByLibreOffice())
    const files = await Promise.all(papers.map((paper) => writeDocx(paper, metaOf(), template)))
    expect(files.flatMap(lintInTemplate)).toEqual([])
    expect(await validateDocx(files)).toEqual([])
  },
  120_000
)
