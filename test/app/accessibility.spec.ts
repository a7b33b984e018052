import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { accessibilityViolations } from './accessibility-violations'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { secretary } from './secretary'

const sample = 'Exempelnämnden 2023'
const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toHaveCount(0)
}

interface Walk {
  app: ElectronApplication
  page: Page
  folder: string
  /** Looks at the screen as it is now. */
  look: (name: string) => Promise<void>
}

/** Looks at what a button opens over the page, and closes it. */
async function lookInto({ page, look }: Pick<Walk, 'page' | 'look'>, opener: Locator, name: string): Promise<void> {
  await opener.click()
  const opened = page.getByRole('menu').or(page.getByRole('dialog'))
  await expect(opened.first()).toBeVisible()
  await look(name)
  await page.keyboard.press('Escape')
  await expect(opened).toHaveCount(0)
}

/** Everything outside a matter: the list, and what is asked and told over it. */
async function walkTheList({ app, page, folder, look }: Walk): Promise<void> {
  const { openMatter, startMatter, goTo, leave } = secretary(page)
  await openMatter(sample)
  await leave()
  await look('the list')
  await page.getByRole('button', { name: 'Nytt ärende' }).click()
  await page.getByRole('button', { name: 'Skapa ärendet' }).click()
  await expect(page.getByText('Skriv nämndens eller styrelsens namn.')).toBeVisible()
  await look('a new matter, refused')
  await closeDialog(page)
  await page.getByRole('button', { name: 'Hjälp' }).click()
  await look('help')
  await closeDialog(page)
  await page.getByRole('button', { name: 'Utseende' }).click()
  await expect(page.getByRole('menu', { name: 'Utseende' })).toBeVisible()
  await look('the theme menu')
  await page.keyboard.press('Escape')

  const file = join(folder, 'fil.namndklar')
  writeFileSync(file, 'Hej!')
  await answerDialog.open(app, [file])
  await page.getByRole('button', { name: 'Öppna fil…' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await look('a bad file')
  await closeDialog(page)
  writeFileSync(file, readFileSync(resolve(import.meta.dirname, '../cases/2024-bromma.namndklar')))
  await page.getByRole('button', { name: 'Öppna fil…' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('a file to take in')
  await closeDialog(page)

  await startMatter('Provnämnden', '2031')
  await look('an empty matter')
  await goTo('Årets regler')
  await page.getByRole('textbox', { name: 'Bidraget lämnas senast' }).fill('17 maj 2024')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Dagen är från 2024, men ärendet gäller 2031.')).toBeVisible()
  await look('the days that a new year asks for')
  await page.getByRole('button', { name: /^Bekräfta alla \d+: Årets regler$/ }).click()
  await expect(page.getByRole('alertdialog')).toContainText('Krav: Budget i balans (från 2024)')
  await look('what a yes to the rest would confirm')
  await closeDialog(page)
  await leave()
  await page.getByRole('button', { name: 'Fler val för Provnämnden 2031' }).click()
  await expect(page.getByRole('menu', { name: 'Provnämnden 2031' })).toBeVisible()
  await look('what can be done with a matter')
  await page.getByRole('menuitem', { name: 'Ta bort' }).click()
  await expect(page.getByRole('button', { name: 'Ångra ta bort' })).toBeFocused()
  await page.getByRole('button', { name: 'Papperskorg (1)' }).click()
  await expect(page.getByRole('button', { name: 'Återställ Provnämnden 2031' })).toBeVisible()
  await look('the trash')
}

/** Every view of a matter, with what can be unfolded in it. */
async function walkTheMatter({ app, page, folder, look }: Walk): Promise<void> {
  const { openMatter, goTo, field, card, showPaper, exportAs } = secretary(page)
  await openMatter(sample)
  await goTo('Nämnd och möte')
  await field('Sammanträdesdag').fill('2024-02-30')
  await page.keyboard.press('Tab')
  await look('Nämnd och möte, with a message')
  const open = (name: string | RegExp) => page.getByRole('button', { name }).first()
  await lookInto({ page, look }, open('Välj i kalendern: Sammanträdesdag'), 'a calendar')
  await lookInto({ page, look }, open(/^Vad betyder /), 'a word explained')
  await lookInto({ page, look }, open('Vad som hänt'), 'what happened')
  await field('Sammanträdesdag').fill('2023-06-20')
  await goTo('Enheter')
  await page.getByRole('button', { name: 'Öppna mottagningen', exact: true }).click()
  await look('Enheter, with a unit open')
  await page.getByRole('button', { name: 'Träffpunkten Eken', exact: true }).click()
  await look('Enheter, with a withdrawn unit open')
  await page.getByRole('button', { name: 'Ta bort', exact: true }).click()
  await look('Enheter, with the undo notice')
  await page.keyboard.press('Control+z')
  await goTo('Beslut')
  await page.getByRole('button', { name: 'Egna formuleringar' }).click()
  await look('Beslut')
  await goTo('Texter')
  await page.getByRole('button', { name: 'Redigera: Sammanfattning' }).click()
  await page.keyboard.type('Nytt. ')
  await look('Texter, with an editor')
  await goTo('Enheter')
  await page.getByRole('button', { name: 'Öppna mottagningen', exact: true }).click()
  await field('Enhetens namn, som det ska stå i beslutet').fill('Slutna mottagningen')
  await goTo('Texter')
  await look('Texter, with an old section')
  await goTo('Papper')
  await answerDialog.save(app, join(folder, 'papper.docx'))
  await exportAs(card('Tjänsteutlåtande'), 'Word (DOCX)')
  await expect(card('Tjänsteutlåtande')).toContainText('Filen är skapad:')
  await look('Papper')
  await lookInto({ page, look }, card('Tjänsteutlåtande').getByRole('button', { name: /^Exportera/ }), 'an export menu')
  await lookInto({ page, look }, open('Fler papper'), 'the menu of papers')
  await goTo('Protokoll')
  await page.getByText('Med ändringar').click()
  await page.getByRole('button', { name: 'Lägg till handling' }).click()
  await page.getByRole('button', { name: 'Lägg till förslag' }).click()
  for (const votes of ['Ja-röster', 'Nej-röster']) await field(votes).fill('6')
  await field('Avstod').fill('en')
  await page.getByRole('button', { name: 'Lägg till person' }).click()
  await field('Roll').selectOption({ label: 'Tjänstgörande ersättare' })
  await field('Lämnar vid §').fill('tidigt')
  await page.keyboard.press('Tab')
  await showPaper('Protokollsutdrag')
  await look('Protokoll, beside the extract')
  await goTo('Årets regler')
  await showPaper('Beslutet')
  await look('Årets regler, beside the decision')
  await showPaper('Protokollsutdrag')
  await page.getByRole('button', { name: /luck(a|or) kvar$/ }).click()
  await look('the list of gaps')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Fler papper' }).click()
  await page.getByRole('menuitemradio').last().click()
  await look('another paper')
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [place, walk] of Object.entries({ 'around the list': walkTheList, 'in a matter': walkTheMatter })) {
    test(`axe finds nothing ${place}, in ${colorScheme} colours`, async ({ app, page, dataFolder }) => {
      test.slow()
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await walk({
        app,
        page,
        folder: dataFolder,
        look: (name) => test.step(name, async () => expect.soft(await accessibilityViolations(page), name).toEqual([]))
      })
    })
  }
}
