import { expect, type Locator, type Page } from '@playwright/test'

type Step =
  | 'Översikt'
  | 'Nämnd och möte'
  | 'Enheter'
  | 'Beslut'
  | 'Texter'
  | 'Granskning'
  | 'Papper'
  | 'Protokoll'
  | 'Årets regler'
type Form = 'Word (DOCX)' | 'PDF' | 'Ren text'
type CardName = PaperName | 'Följebrev' | 'Ärendefil' | 'Arkivpaket' | 'Arbetskopia av tjänsteutlåtandet'
type PaperName = 'Tjänsteutlåtande' | 'Protokollsutdrag'

/** Makes the paper of a card in one of its forms. */
async function exportFrom(page: Page, card: Locator, form: Form): Promise<void> {
  await card.getByRole('button', { name: /^Exportera/ }).click()
  await page.getByRole('menuitem', { name: form }).click()
}

/** What a secretary does at the window, in a secretary's words. */
export const secretary = (page: Page) => ({
  /** Opens a matter, and sees it on the screen. */
  async openMatter(name: string): Promise<void> {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('navigation', { name: 'Årets väg' })).toBeVisible()
  },

  async startMatter(committee: string, year: string): Promise<void> {
    await page.getByRole('button', { name: 'Nytt ärende' }).click()
    const dialog = page.getByRole('dialog', { name: 'Nytt ärende' })
    const known = dialog.getByLabel('Nämnd eller styrelse')
    if (await known.isVisible()) await known.selectOption('En annan nämnd eller styrelse')
    await dialog.getByLabel('Nämndens eller styrelsens namn').fill(committee)
    await dialog.getByLabel('År', { exact: true }).fill(year)
    await dialog.getByRole('button', { name: 'Skapa ärendet' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(year)
    await page.getByRole('button', { name: 'Nästa: Nämnd och möte' }).click()
  },

  /** What the menu of a row in the list of matters offers. */
  async chooseForMatter(name: string, deed: 'Nästa år från det här…' | 'Duplicera' | 'Ta bort'): Promise<void> {
    await page.getByRole('button', { name: `Fler val för ${name}`, exact: true }).click()
    await page.getByRole('menuitem', { name: deed }).click()
  },

  async goTo(step: Step): Promise<void> {
    await page
      .getByRole('navigation', { name: 'Årets väg' })
      .getByRole('button', { name: new RegExp(`^${step}`) })
      .click()
    await expect(page.getByRole('heading', { level: 2, name: step, exact: true })).toBeVisible()
  },

  field: (label: string): Locator => page.getByRole('main').getByLabel(label, { exact: true }),

  /** The place of one question in the form, with its answers and what is said of them. */
  question: (path: string): Locator => page.locator(`main [data-field="${path}"]`),

  /** The units as they stand in the list, each opening on a press. */
  units: (): Locator => page.locator('[data-part=units] [data-part=unit-toggle]'),
  unit: (name: string): Locator =>
    page.locator('[data-part=unit]', { has: page.getByRole('button', { name, exact: true }) }),

  /** The paper beside the form. */
  paper: (name: PaperName): Locator => page.getByRole('article', { name: `${name}, som det ser ut nu` }),
  showPaper: (name: PaperName | 'Beslutet'): Promise<void> => page.getByRole('tab', { name, exact: true }).click(),

  /** One of the papers that can be exported. */
  card: (name: CardName): Locator => page.getByRole('region', { name, exact: true }),
  /** Unfolds a card of what is not needed just now. */
  unfold: (name: CardName): Promise<void> =>
    page.getByRole('main').getByRole('button', { name, exact: true, expanded: false }).click(),
  exportAs: (card: Locator, form: Form): Promise<void> => exportFrom(page, card, form),

  /** What the foot of the window says of the disk. */
  saveWords: (): Locator => page.locator('[data-save-state]'),

  /** Leaves the matter, which is possible only when the disk has all of it. */
  async leave(): Promise<void> {
    await page.getByRole('button', { name: 'Ärenden', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ärenden' })).toBeVisible()
  }
})
