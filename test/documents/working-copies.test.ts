import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import type { MatterDraft } from '../../shared/domain/matter'
import { workingCopyChanges } from '../../shared/exchange/working-copy/working-copy-changes'
import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { templateFrom } from '../electron/docx/template/template-from'
import { goodTemplates } from '../electron/docx/template/templates'
import { validateDocx } from '../electron/docx/validate-docx'
import { copyOf, readCopy } from '../electron/working-copy/copy-of'
import { edited } from '../electron/working-copy/edited-in-word'
import { readCase } from '../shared/cases/read-case'
import { missingTool } from './render-pdf'

const missing = missingTool()
if (missing !== undefined)
  console.log(`SKIPPED: working copies are not saved by another program, because ${missing} is not installed here.`)

const sample = sampleMatter('2023-05-29T10:00:00.000Z')
const matters = [sample, ...['2014-socialnamnden', '2023-socialnamnden', '2024-bromma'].map(readCase)]
const sentence = 'Frågor om jämställdhet tas upp i enheternas bidrag.'

it('working copies in templates are valid to the Open XML SDK', async () => {
  const inTemplates = Object.values(goodTemplates).map((make) => copyOf(sample, templateFrom(make())))
  expect(await validateDocx(await Promise.all(inTemplates))).toEqual([])
}, 240_000)

/** Files as LibreOffice saves them, opened and closed. */
function savedByLibreOffice(files: Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'namndklar-copies-'))
  const paths = files.map((bytes, index) => {
    const path = join(folder, `${index}.docx`)
    writeFileSync(path, bytes)
    return path
  })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'docx', '--outdir', join(folder, 'saved'), ...paths],
    { stdio: 'ignore' }
  )
  const saved = files.map((_, index) => new Uint8Array(readFileSync(join(folder, 'saved', `${index}.docx`))))
  rmSync(folder, { recursive: true, force: true })
  return saved
}

const changesIn = (bytes: Uint8Array, matter: MatterDraft) =>
  workingCopyChanges({ word: readCopy(bytes).text, base: matter, mine: matter })

it.skipIf(missing !== undefined)(
  'a copy that LibreOffice has saved carries its matter, and lists no section that is unchanged',
  async () => {
    const saved = savedByLibreOffice(await Promise.all(matters.map((matter) => copyOf(matter))))
    for (const [index, bytes] of saved.entries()) {
      const matter = matters[index] ?? sample
      expect(readCopy(bytes).matterFile).toBe(writeMatterFile(matter))
      expect(changesIn(bytes, matter)).toMatchObject({ sections: [], others: [] })
    }
  },
  120_000
)

it.skipIf(missing !== undefined)(
  'a copy in a template that LibreOffice has saved lists nothing either',
  async () => {
    const names = Object.keys(goodTemplates)
    const saved = savedByLibreOffice(
      await Promise.all(Object.values(goodTemplates).map((make) => copyOf(sample, templateFrom(make()))))
    )
    expect(saved.map((bytes, index) => [names[index], changesIn(bytes, sample)])).toEqual(
      names.map((name) => [name, { sections: [], others: [], found: 7 }])
    )
  },
  120_000
)

it.skipIf(missing !== undefined)(
  'what was written before LibreOffice saved is listed, and nothing else',
  async () => {
    const [saved = new Uint8Array()] = savedByLibreOffice([
      edited(await copyOf(sample), (xml) => xml.replace(sentence, 'Annat.'))
    ])
    const { sections, others } = changesIn(saved, sample)
    expect([sections.map(({ id }) => id), others]).toEqual([['genderAnalysis'], []])
  },
  120_000
)
