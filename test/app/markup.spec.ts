import type { Page } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { markupStrings } from './markup-strings'
import { secretary } from './secretary'
import { withTexts, type Json } from './with-texts'

const caseFile = (name: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../cases/${name}.namndklar`), 'utf8')) as Json

const countTexts = (value: Json): number => {
  let count = 0
  withTexts(value, () => String((count += 1)))
  return count
}

/** Everything the window shows of a matter, view by view and paper by paper. */
async function seeEverything(page: Page): Promise<void> {
  const { goTo } = secretary(page)
  for (const step of ['Nämnd och möte', 'Beslut', 'Texter', 'Papper', 'Protokoll', 'Årets regler', 'Enheter'] as const)
    await goTo(step)
  const units = page.locator('[data-part=units] [data-part=unit-toggle]')
  for (let at = 0; at < (await units.count()); at += 1) await units.nth(at).click()
  for (const paper of await page.getByRole('tab').all()) await paper.click()
  const others = page.getByRole('menuitemradio')
  await page.getByRole('button', { name: 'Fler papper' }).click()
  const count = await others.count()
  await page.keyboard.press('Escape')
  for (let at = 0; at < count; at += 1) {
    await page.getByRole('button', { name: 'Fler papper' }).click()
    await others.nth(at).click()
  }
}

const ranIn = (page: Page): Promise<boolean> => page.evaluate(() => 'intruder' in window)

/** What the page has written in its console since it was loaded, where a breach of its policy is told too. */
async function toldIn(page: Page): Promise<string[]> {
  const [messages, errors] = [await page.consoleMessages(), await page.pageErrors()]
  return [...messages.map((message) => message.text()), ...errors.map((error) => error.message)]
}

test('markup in any text of a file does nothing, in any view or paper', async ({ app, page, dataFolder }) => {
  test.slow()
  const matter = caseFile('2024-bromma')
  expect(markupStrings.length).toBeGreaterThanOrEqual(100)
  expect(countTexts(matter)).toBeGreaterThanOrEqual(60)
  const bundles = 6
  const size = Math.ceil(markupStrings.length / bundles)

  for (let bundle = 0; bundle < bundles; bundle += 1) {
    const strings = markupStrings.slice(bundle * size, (bundle + 1) * size)
    await test.step(strings[0] ?? '', async () => {
      const path = join(dataFolder, `${bundle}.namndklar`)
      let turn = 0
      const text = (): string => {
        turn = (turn + 1) % strings.length
        return [...strings.slice(turn), ...strings.slice(0, turn)].join(' ')
      }
      writeFileSync(path, JSON.stringify(withTexts(matter, text)))
      await answerDialog.open(app, [path])
      await page.getByRole('button', { name: 'Öppna fil…' }).click()
      await page.getByRole('button', { name: /^Lägg till/ }).click()
      await seeEverything(page)
      await secretary(page).leave()
      expect(await ranIn(page)).toBe(false)
    })
  }
  expect(await toldIn(page)).toEqual([])
})

test('markup typed into every field of a matter stays as it was typed, and does nothing', async ({ page }) => {
  test.slow()
  const { openMatter, goTo } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  let turn = 0
  let fields = 0
  for (const step of ['Nämnd och möte', 'Enheter', 'Beslut', 'Protokoll'] as const) {
    await goTo(step)
    if (step === 'Enheter') await page.locator('[data-part=unit-toggle]').first().click()
    if (step === 'Beslut') await page.getByRole('button', { name: 'Egna formuleringar' }).click()
    if (step === 'Protokoll') await page.getByRole('button', { name: 'Lägg till handling' }).click()
    for (const field of await page.getByRole('main').getByRole('textbox').all()) {
      const text = markupStrings[(turn += 3) % markupStrings.length] ?? ''
      await field.fill(text)
      await field.blur()
      await expect(field).toHaveValue(text.replaceAll('\t', ' '))
      fields += 1
    }
  }
  expect(fields).toBeGreaterThanOrEqual(45)
  await seeEverything(page)
  expect(await ranIn(page)).toBe(false)
})

test('markup pasted into a section becomes its words alone', async ({ page }) => {
  const { openMatter, goTo, paper } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await goTo('Texter')
  await page.getByRole('button', { name: 'Redigera: Sammanfattning' }).click()
  const text = page.getByRole('textbox', { name: 'Sammanfattning' })
  for (const kind of ['text/html', 'text/plain']) {
    await text.evaluate(
      (element, [kind = '', strings = []]) => {
        for (const string of strings) {
          const clipboardData = new DataTransfer()
          clipboardData.setData(String(kind), `<p>${string}klistrat</p>`)
          element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
        }
      },
      [kind, [...markupStrings]] as const
    )
  }
  await expect(paper('Tjänsteutlåtande')).toContainText('klistrat')
  await expect(
    page.locator('main .ProseMirror :is(img, script, iframe, svg, object, embed, style, link, a, [onerror], [onload])')
  ).toHaveCount(0)
  expect(await ranIn(page)).toBe(false)
})

test('in normal use nothing breaks the page’s own policy, and the console stays empty', async ({
  app,
  page,
  dataFolder
}) => {
  await page.evaluate(() => {
    const violated: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) =>
      violated.push(`${effectiveDirective} ${sourceFile}`)
    )
    Object.assign(window, { violated })
  })
  const { openMatter, goTo, card, leave, exportAs } = secretary(page)
  await openMatter('Exempelnämnden 2023')
  await seeEverything(page)
  await goTo('Texter')
  await page.getByRole('button', { name: 'Redigera: Sammanfattning' }).click()
  await page.keyboard.type('Ny text. ')
  await page.keyboard.press('Control+b')
  await goTo('Papper')
  await answerDialog.save(app, join(dataFolder, 'papper.docx'))
  await exportAs(card('Tjänsteutlåtande'), 'Word (DOCX)')
  await expect(card('Tjänsteutlåtande')).toContainText('Filen är skapad:')
  await page.getByRole('button', { name: 'Utseende' }).click()
  await page.getByRole('menuitemradio', { name: 'Mörkt' }).click()
  await page.getByRole('button', { name: 'Hjälp' }).click()
  await page.keyboard.press('Escape')
  await leave()
  await page.getByRole('button', { name: 'Nytt ärende' }).click()
  await page.keyboard.press('Escape')
  expect(await page.evaluate((): unknown => Reflect.get(window, 'violated'))).toEqual([])
  expect(await toldIn(page)).toEqual([])
})
