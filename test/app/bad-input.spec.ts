import type { ElectronApplication, Page } from '@playwright/test'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answerDialog } from './answer-dialog'
import { dataIn } from './data-in'
import { expect, test } from './fixtures'
import { folderPrint } from './folder-print'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const sent = readFileSync(resolve(import.meta.dirname, '../cases/2024-bromma.namndklar'), 'utf8')
const withChange = (from: string | RegExp, to: string): string => {
  const changed = sent.replace(from, to)
  if (changed === sent) throw new Error(`The case does not hold ${from}.`)
  return changed
}

const files: { name: string; content: string | Buffer; told: string }[] = [
  { name: 'brev.namndklar', content: 'Hej! Här kommer ärendet.', told: 'är ingen ärendefil från Nämndklar' },
  { name: 'tom.namndklar', content: '', told: 'Filen tom.namndklar' },
  {
    name: 'bild.namndklar',
    content: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]),
    told: 'är ingen ärendefil från Nämndklar'
  },
  { name: 'avhuggen.namndklar', content: sent.slice(0, sent.length / 2), told: 'är avhuggen, slutet saknas' },
  {
    name: 'nyare.namndklar',
    content: withChange(/"version":\s*1/, '"version": 9'),
    told: 'nyare version av Nämndklar'
  },
  { name: 'okänd.namndklar', content: withChange(/"version":\s*1/, '"version": "ett"'), told: 'okänd filversion' },
  {
    name: 'fel form.namndklar',
    content: withChange(/"units":\s*\[/, '"units": "inga", "more": ['),
    told: 'har fel innehåll'
  },
  { name: 'annat.namndklar', content: '{"name":"package","version":"1.0.0"}', told: 'Filen annat.namndklar' },
  { name: 'djup.namndklar', content: '['.repeat(100_000), told: 'Filen djup.namndklar' },
  { name: 'stor.namndklar', content: Buffer.alloc(21 * 1024 * 1024, 0x20), told: 'är 21 MB, och får vara högst 20 MB' }
]

const open = async (app: ElectronApplication, page: Page, path: string): Promise<void> => {
  await answerDialog.open(app, [path])
  await page.getByRole('button', { name: 'Öppna fil…' }).click()
}

test('a file that cannot be taken in is told in a message over the list, and nothing in the store changes', async ({
  app,
  page,
  dataFolder
}) => {
  const listed = page.getByRole('button', { name: sample, exact: true })
  await expect(listed).toBeVisible()
  const before = folderPrint(dataIn(dataFolder))
  mkdirSync(join(dataFolder, 'mapp.namndklar'))
  const all = [
    ...files.map(({ name, content, told }) => {
      writeFileSync(join(dataFolder, name), content)
      return { name, told }
    }),
    { name: 'mapp.namndklar', told: 'är en mapp' },
    { name: 'finns inte.namndklar', told: 'Filen finns inte.namndklar finns inte.' }
  ]
  for (const { name, told } of all) {
    await test.step(name, async () => {
      await open(app, page, join(dataFolder, name))
      const message = page.getByRole('alertdialog', { name: 'Filen togs inte in' })
      await expect(message).toContainText(told)
      await expect(message).toContainText('Inget har ändrats.')
      await message.getByRole('button', { name: 'Stäng' }).click()
      await expect(message).toHaveCount(0)
      await expect(listed).toBeVisible()
    })
  }
  expect(folderPrint(dataIn(dataFolder))).toBe(before)
})

test('a good file changes nothing before the yes, and never what is there already', async ({
  app,
  page,
  dataFolder
}) => {
  const path = join(dataFolder, 'från kollegan.namndklar')
  writeFileSync(path, sent)
  const names = page.locator('[data-part=row-toggle]')
  await expect(names).toHaveCount(1)
  const before = folderPrint(dataIn(dataFolder))

  await open(app, page, path)
  const question = page.getByRole('dialog', { name: 'Öppna fil' })
  await expect(question).toContainText('Filen från kollegan.namndklar innehåller Bromma stadsdelsnämnd, 2024')
  expect(folderPrint(dataIn(dataFolder))).toBe(before)
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  expect(folderPrint(dataIn(dataFolder))).toBe(before)

  for (const count of [2, 3]) {
    await open(app, page, path)
    if (count === 3) await expect(question).toContainText('Ärendet finns redan i listan.')
    await question
      .getByRole('button', { name: count === 2 ? 'Lägg till och öppna' : 'Lägg till som eget ärende' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2024')
    await secretary(page).leave()
    await expect(names).toHaveCount(count)
  }
})

test.describe('a file opened by double-click', () => {
  const path = 'skadad.namndklar'
  test.use({ words: [path] })

  test('that does not exist is told at the start, over the list', async ({ page }) => {
    await expect(page.getByRole('alertdialog', { name: 'Filen togs inte in' })).toContainText(
      `Filen ${path} finns inte.`
    )
    await expect(page.getByText(sample.slice(0, -5), { exact: true })).toBeAttached()
  })
})

test('a bad file opened from inside a matter leaves the matter as it was', async ({ app, page, dataFolder }) => {
  const { openMatter, goTo, field } = secretary(page)
  writeFileSync(join(dataFolder, 'brev.namndklar'), 'Hej!')
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill('Biblioteket')
  await answerDialog.open(app, [join(dataFolder, 'brev.namndklar')])
  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('open-file')?.click())

  const message = page.getByRole('alertdialog', { name: 'Filen togs inte in' })
  await expect(message).toContainText('Inget har ändrats.')
  await message.getByRole('button', { name: 'Stäng' }).click()
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await expect(field('Plats')).toHaveValue('Biblioteket')
})

const unreadable = [
  { view: 'Nämnd och möte', label: 'Sammanträdesdag', typed: '2024-02-30', told: 'Det är ingen dag i kalendern.' },
  { view: 'Nämnd och möte', label: 'Utmärkelsens år', typed: 'i år', told: 'Det är inget årtal.' },
  {
    view: 'Enheter',
    label: 'Medarbetare, chefen inräknad',
    typed: '-3',
    told: 'Antalet kan inte vara mindre än noll.'
  },
  { view: 'Enheter', label: 'Medarbetare, chefen inräknad', typed: 'ett tjog', told: 'Det är inget helt tal.' },
  {
    view: 'Enheter',
    label: 'Andel stockholmare',
    typed: '140 %',
    told: 'Det är ingen andel mellan 0 och 100 procent.'
  },
  { view: 'Enheter', label: 'Bidraget inlämnat den', typed: '31 juni 2023', told: 'Det är ingen dag i kalendern.' }
] as const

test('what cannot be read is told in words when the field is left, and stays as it was typed', async ({ page }) => {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter(sample)
  for (const { view, label, typed, told } of unreadable) {
    await test.step(`${label}: ${typed}`, async () => {
      await goTo(view)
      if (view === 'Enheter' && !(await field(label).isVisible()))
        await page.getByRole('button', { name: 'Dagcentralen Linden', exact: true }).click()
      await field(label).fill(typed)
      await expect(field(label)).not.toHaveAttribute('aria-invalid', 'true')
      await page.keyboard.press('Tab')
      await expect(field(label)).toHaveAttribute('aria-invalid', 'true')
      await expect(field(label)).toHaveAccessibleDescription(new RegExp(told.replaceAll('.', '\\.')))
      await expect(field(label)).toHaveValue(typed)
    })
  }
  await expect(page.getByRole('list', { name: /^Krav / })).toContainText('kan inte läsas som ett antal: ”ett tjog”')
})

test('a very long text is kept whole, and one longer than the limit is refused in words', async ({ page }) => {
  const { openMatter, goTo, field, saveWords } = secretary(page)
  const long = 'abc åäö 12 '.repeat(9_091).slice(0, 100_000)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Berett inom').fill(long.trim())
  await expect(saveWords()).toHaveText(/^Sparat /)
  await expect(field('Berett inom')).toHaveValue(long.trim())

  await field('Berett inom').fill('x'.repeat(200_001))
  await expect(
    page
      .getByRole('main')
      .getByText(/^Texten är längre än 200.000 tecken och togs inte in\. Det som stod här är kvar\.$/)
  ).toBeVisible()
  await expect(field('Berett inom')).toHaveValue(long.trim())
})

test('marks that no one sees are taken out when a text is pasted, and it is told', async ({ page }) => {
  const { openMatter, goTo, field } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Plats').fill('')
  await field('Plats').evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Sal\u202E A\u0007\u200B\nvå\u00ADning 2\u200F 👩🏽‍⚕️')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(field('Plats')).toHaveValue('Sal A våning 2 👩🏽‍⚕️')
  await expect(page.getByRole('main').getByText('5 dolda tecken togs bort eller rättades.')).toBeVisible()
})
