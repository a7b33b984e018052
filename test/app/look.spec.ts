import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { goodTemplates } from '../electron/docx/template/templates'

/** A drawing with everything that a drawing must not be able to do. */
const hostileDrawing = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 100" onload="window.intruder = true">
  <script>window.intruder = true; fetch('https://example.com/')</script>
  <image href="https://example.com/a.png" width="10" height="10"/>
  <use xlink:href="https://example.com/b.svg#x"/>
  <style>@import url(https://example.com/c.css); rect { fill: url(https://example.com/d.svg#p) #123456 }</style>
  <foreignObject width="10" height="10"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://example.com/"/></foreignObject>
  <rect width="300" height="100" fill="#1d4e6b"/></svg>`

const exportReport = async (page: Page, form: string) => {
  await page
    .getByRole('region', { name: 'Tjänsteutlåtande', exact: true })
    .getByRole('button', { name: 'Exportera Tjänsteutlåtande' })
    .click()
  await page.getByRole('menuitem', { name: form }).click()
}

const goTo = (page: Page, view: RegExp) =>
  page.getByRole('navigation', { name: 'Årets väg' }).getByRole('button', { name: view }).click()

const openSample = async (page: Page) => {
  await page
    .getByRole('button', { name: /Exempelnämnden/ })
    .first()
    .click()
  await goTo(page, /^Nämnd och möte/)
}

test('a hostile drawing becomes a plain picture that every paper can show', async ({ app, page, dataFolder }) => {
  const path = join(dataFolder, 'vapen.svg')
  writeFileSync(path, hostileDrawing)
  await openSample(page)
  await answerDialog.open(app, [path])
  await page.getByRole('button', { name: 'Välj logotyp …' }).click()
  await expect(page.locator('[data-part=look-logo]')).toHaveJSProperty('naturalWidth', 1200)
  await expect(page.locator('[data-part=look-logo]')).toHaveAttribute('src', /^data:image\/png;base64,/)
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false)
  await expect(page.locator('[data-part=paper-logo]')).toBeVisible()
})

test('a logo that is none is refused in words', async ({ app, page, dataFolder }) => {
  const path = join(dataFolder, 'vapen.png')
  writeFileSync(path, 'ingen bild')
  await openSample(page)
  await answerDialog.open(app, [path])
  await page.getByRole('button', { name: 'Välj logotyp …' }).click()
  await expect(page.getByText('Bilden vapen.png är ingen bild i formatet PNG, JPEG eller SVG.')).toBeVisible()
  await expect(page.locator('[data-part=look-logo]')).toHaveCount(0)
})

test('a paper becomes a PDF for the archive and for everyone', async ({ app, page, dataFolder }) => {
  const path = join(dataFolder, 'tjänsteutlåtande.pdf')
  await openSample(page)
  await goTo(page, /^Papper/)
  await answerDialog.save(app, path)
  await exportReport(page, 'PDF')
  await expect(page.getByText('Filen är skapad:')).toBeVisible()
  const pdf = readFileSync(path).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
  expect(pdf).toMatch(/<pdfuaid:part [^>]*>1</)
  expect(pdf).toMatch(/\/Lang\s*\(sv-SE\)/)
  expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(3)
})

test('a template is looked at, tried and used, and a Word paper has its look', async ({ app, page, dataFolder }) => {
  const path = join(dataFolder, 'Mall.docx')
  writeFileSync(path, goodTemplates['a logo in the header']?.() ?? '')
  await openSample(page)
  await answerDialog.open(app, [path])
  await page.getByRole('button', { name: 'Välj Word-mall …' }).click()
  await expect(page.getByText('Mallen har allt som ett papper behöver.')).toBeVisible()
  const trial = join(dataFolder, 'prov.docx')
  await answerDialog.save(app, trial)
  await page.getByRole('button', { name: 'Prova med exempelåret' }).click()
  await expect(page.getByText('Filen är skapad:')).toBeVisible()
  expect(existsSync(trial)).toBe(true)
  await page.getByRole('button', { name: 'Använd mallen' }).click()
  await expect(page.getByText('används för Word-papperen.')).toBeVisible()

  const paper = join(dataFolder, 'tjänsteutlåtande.docx')
  await answerDialog.save(app, paper)
  await goTo(page, /^Papper/)
  await exportReport(page, 'Word (DOCX)')
  await expect(page.getByText('Filen är skapad:')).toBeVisible()
  const parts = unzipSync(readFileSync(paper))
  expect(Object.keys(parts)).toContain('word/media/template1.png')
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('w:val="Rubrik1"')
})
