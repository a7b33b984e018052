import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractDocxText } from '../electron/docx/extract-docx-text'
import { answerDialog } from './answer-dialog'
import { expect, test } from './fixtures'
import { keyboard } from './keyboard'
import { paragraphsOnScreen } from './paragraphs-on-screen'
import { secretary } from './secretary'

test('the whole year is done without a mouse, from the list to the minutes extract', async ({
  app,
  page,
  dataFolder
}) => {
  test.slow()
  const { press, reach, choose, write, answer, pick } = keyboard(page)
  const { field, question, unit, units, card, paper } = secretary(page)
  const main = page.getByRole('main')
  const button = (name: string) => main.getByRole('button', { name, exact: true })
  const nameOfUnit = field('Enhetens namn, som det ska stå i beslutet')
  const goTo = async (step: string): Promise<void> => {
    await choose(
      page.getByRole('navigation', { name: 'Årets väg' }).getByRole('button', { name: new RegExp(`^${step}`) })
    )
    await expect(page.getByRole('heading', { level: 2, name: step, exact: true })).toBeVisible()
  }

  await test.step('a new matter', async () => {
    const dialog = page.getByRole('dialog', { name: 'Nytt ärende' })
    await choose(button('Nytt ärende'))
    await press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(button('Nytt ärende')).toBeFocused()
    await press('Enter')
    await write(dialog.getByLabel('Nämndens eller styrelsens namn'), 'Provnämnden')
    await write(dialog.getByLabel('År', { exact: true }), '2023')
    await press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deltagande i kvalitetsutmärkelsen 2023')
  })

  await test.step('committee and meeting, which the overview leads to', async () => {
    await choose(button('Nästa: Nämnd och möte'))
    await write(field('Diarienummer'), 'PRN 2023/7')
    await write(field('Sammanträdesdag'), '20 juni 2023')
    await write(field('Förvaltning'), 'Provförvaltningen')
    await choose(button('Lägg till undertecknare'))
    await expect(question('committee.signatories').getByLabel('Namn')).toBeFocused()
    await page.keyboard.insertText('Kim Provsson')
  })

  await test.step('units', async () => {
    await goTo('Enheter')
    await choose(button('Lägg till den första enheten'))
    await expect(nameOfUnit).toBeFocused()
    await page.keyboard.insertText('Råd, stöd och vård')
    const open = unit('Råd, stöd och vård')
    await pick(field('Klass'), 'Andra verksamheter')
    await pick(field('Drivs av'), 'Staden')
    for (const asked of [
      'Finansieras av staden',
      'Verksamhetsplan med mål',
      'Chefen har budgetansvar',
      'Chefen har personalansvar'
    ]) {
      await answer(open.getByRole('radiogroup', { name: asked }), 'Ja')
    }
    await write(field('Medarbetare, chefen inräknad'), '4')
    const line = open.getByRole('list', { name: /^Krav / }).locator('[data-part=criterion]', { hasText: 'medarbetare' })
    await expect(line).toContainText('Inte uppfyllt')
    await choose(line)
    await expect(field('Medarbetare, chefen inräknad')).toBeFocused()
    await write(field('Medarbetare, chefen inräknad'), '14')
    await expect(line).toContainText('Uppfyllt')
    await reach(field('Läge'), 'Shift+Tab')
    await pick(field('Läge'), 'Anmäld')

    for (const name of ['Kruton', 'Linden']) {
      await reach(button('Lägg till enhet'), 'Shift+Tab')
      await press('Enter')
      await expect(nameOfUnit).toBeFocused()
      await page.keyboard.insertText(name)
      await reach(field('Läge'), 'Shift+Tab')
      await pick(field('Läge'), 'Anmäld')
    }
    await press('Escape')
    await expect(button('Linden')).toBeFocused()
    await press('Alt+ArrowUp')
    await expect(units()).toHaveText(['Råd, stöd och vård', 'Linden', 'Kruton'])
    await press('Enter')
    await choose(button('Ta bort'))
    await expect(units()).toHaveText(['Råd, stöd och vård', 'Kruton'])
    await press('Control+z')
    await expect(units()).toHaveText(['Råd, stöd och vård', 'Linden', 'Kruton'])
  })

  await test.step('decision and texts', async () => {
    await goTo('Beslut')
    const forms = question('decision.form')
    await reach(forms.getByRole('radio'))
    await reach(forms.getByRole('radio', { name: 'Godkänna', exact: true }), 'ArrowDown')
    await press('Space')
    await reach(main.getByRole('switch', { name: /^Omedelbar justering/ }))
    await press('Space')
    await expect(main.getByRole('group', { name: 'Förslag till beslut' })).toContainText(
      'Paragrafen förklaras omedelbart justerad.'
    )

    await goTo('Texter')
    await choose(button('Redigera: Sammanfattning'))
    await press('Control+End')
    await page.keyboard.insertText(' Vi är glada.')
    await choose(button('Klar: Sammanfattning'))
    await expect(paper('Tjänsteutlåtande')).toContainText('Vi är glada.')
    await choose(button('Återställ till förslaget: Sammanfattning'))
    await expect(paper('Tjänsteutlåtande')).not.toContainText('Vi är glada.')
  })

  const make = async (name: 'Tjänsteutlåtande' | 'Protokollsutdrag', target: string): Promise<void> => {
    await answerDialog.save(app, target)
    await choose(card(name).getByRole('button', { name: `Exportera ${name}` }))
    await expect(page.getByRole('menuitem', { name: 'Word (DOCX)' })).toBeFocused()
    await press('Enter')
    await expect(card(name)).toContainText('Filen är skapad:')
  }

  await test.step('the report', async () => {
    await goTo('Papper')
    await make('Tjänsteutlåtande', join(dataFolder, 'tjänsteutlåtande.docx'))
    expect(extractDocxText(readFileSync(join(dataFolder, 'tjänsteutlåtande.docx'))).body.join()).toContain(
      'Råd, stöd och vård'
    )
  })

  await test.step('the minutes', async () => {
    await goTo('Protokoll')
    await write(field('Paragrafens nummer'), '23')
    const outcome = question('minutes.outcome')
    await reach(outcome.getByRole('radio'))
    await reach(outcome.getByRole('radio', { name: 'Enligt förslaget', exact: true }), 'ArrowDown')
    await press('Space')
    await goTo('Papper')
    await make('Protokollsutdrag', join(dataFolder, 'utdrag.docx'))
    expect(extractDocxText(readFileSync(join(dataFolder, 'utdrag.docx'))).body.join()).toContain('§\u00A023')
  })

  await test.step('the paper beside the form, and what is missing in it', async () => {
    const tabs = page.getByRole('tab')
    await reach(tabs)
    await reach(page.getByRole('tab', { name: 'Protokollsutdrag' }), 'ArrowRight')
    const shown = await paragraphsOnScreen(paper('Protokollsutdrag'))
    expect(shown.body.join()).toContain('§\u00A023')
    const gaps = page.getByRole('button', { name: /luck(a|or) kvar$/ })
    await choose(gaps)
    await expect(page.getByRole('dialog', { name: 'Det här saknas eller kan inte läsas' })).toBeVisible()
    await press('Escape')
    await expect(gaps).toBeFocused()
  })

  await test.step('round the panes, and out', async () => {
    const pane = () => page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'))
    const seen = new Set<string | null | undefined>()
    for (let at = 0; at < 5; at += 1) {
      await press('F6')
      seen.add(await pane())
    }
    expect([...seen].sort()).toEqual(['bar', 'foot', 'middle', 'paper', 'way'])
    await choose(page.getByRole('button', { name: 'Ärenden', exact: true }))
    await expect(button('Provnämnden 2023')).toBeVisible()
  })
})
