import type { Page } from '@playwright/test'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { accessibilityViolations } from './accessibility-violations'
import { endProgram } from './end-program'
import { expect, test } from './fixtures'
import { mattersOnDisk } from './matters-on-disk'
import { seriesOnDisk } from './series-on-disk'
import { startPerson, type Person } from './start-person'

const sample = 'Exempelnämnden 2023'
const who = `${userInfo().username} på ${hostname()}`

const reading = (page: Page) => page.getByRole('region', { name: 'Ärendet är öppet för läsning' })
const conflict = (page: Page) => page.getByRole('alert', { name: 'Ej sparat' })
const copyBar = (page: Page) => page.getByRole('region', { name: 'En version som inte kom med' })
const places = (data: string) => mattersOnDisk(data).map(({ meeting }) => meeting.place)
const presences = (data: string) => readdirSync(join(data, 'matters')).filter((name) => name.includes('.open-'))

async function toTheMeeting({ at }: Person): Promise<void> {
  await at.openMatter(sample)
  await at.goTo('Nämnd och möte')
}

/** Anna has the matter open, and Bo has opened it after her. */
async function annaAndBo(folder: string) {
  const data = join(folder, 'delad')
  const anna = await startPerson(folder, 'anna', data)
  await toTheMeeting(anna)
  await expect.poll(() => presences(data)).toHaveLength(1)
  const bo = await startPerson(folder, 'bo', data)
  await toTheMeeting(bo)
  return { data, anna, bo }
}

async function editAnyway({ page, at }: Person): Promise<void> {
  await reading(page).getByRole('button', { name: 'Redigera ändå…' }).click()
  const question = page.getByRole('alertdialog', { name: 'Redigera ändå?' })
  await expect(question).toContainText(who)
  await question.getByRole('button', { name: 'Redigera ändå' }).click()
  await expect(reading(page)).toHaveCount(0)
  await expect(at.field('Plats')).toBeVisible()
}

test('who opens a matter that another has open is told by whom, reads it, sees what is saved, and edits when it is free', async ({
  dataFolder
}) => {
  test.slow()
  const { data, anna, bo } = await annaAndBo(dataFolder)
  await expect(reading(bo.page)).toContainText(new RegExp(`${who} har det öppet sedan \\d\\d\\.\\d\\d\\.`))
  await expect(reading(anna.page)).toHaveCount(0)
  expect(await accessibilityViolations(bo.page)).toEqual([])
  await bo.at.field('Plats').focus()
  await bo.page.keyboard.type('Bos rum')
  await expect(bo.at.field('Plats')).not.toHaveValue(/Bos rum/)

  await anna.at.field('Plats').fill('Annas rum')
  await expect.poll(() => places(data)).toEqual(['Annas rum'])
  await expect(reading(bo.page)).toContainText(/Det finns en nyare version, sparad \d\d\.\d\d\./, { timeout: 20_000 })
  await reading(bo.page).getByRole('button', { name: 'Läs in igen' }).click()
  // One stays where one was.
  await expect(bo.at.field('Plats')).toHaveValue('Annas rum')

  await anna.at.leave()
  await expect.poll(() => presences(data)).toEqual([])
  await expect(reading(bo.page)).toContainText('har inte längre ärendet öppet', { timeout: 20_000 })
  await reading(bo.page).getByRole('button', { name: 'Läs in igen' }).click()
  await expect(reading(bo.page)).toHaveCount(0)
  await bo.at.field('Plats').fill('Bos rum')
  await expect.poll(() => places(data)).toEqual(['Bos rum'])

  const closed = bo.app.waitForEvent('close')
  await bo.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
  expect(presences(data)).toEqual([])
  await endProgram(anna.app)
})

test('a program that has died keeps nobody from editing', async ({ dataFolder }) => {
  const { data, anna, bo } = await annaAndBo(dataFolder)
  const child = anna.app.process()
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  expect(presences(data)).toHaveLength(1)
  await reading(bo.page).getByRole('button', { name: 'Läs in igen' }).click()
  await expect(reading(bo.page)).toHaveCount(0)
  await endProgram(bo.app)
})

test('after a conflict the other’s version is opened, one’s own lies beside it, is told in the list, and is used or set aside', async ({
  dataFolder
}) => {
  test.slow()
  const { data, anna, bo } = await annaAndBo(dataFolder)
  await editAnyway(bo)
  await expect(anna.page.getByRole('region', { name: 'Fler redigerar ärendet' })).toContainText(
    `${who} redigerar också ärendet.`,
    { timeout: 20_000 }
  )
  await anna.at.field('Plats').fill('Annas rum')
  await expect.poll(() => places(data)).toEqual(['Annas rum'])
  await bo.at.field('Plats').fill('Bos rum')
  await expect(conflict(bo.page)).toContainText('Ärendet har ändrats av en annan körning av programmet.')
  expect(await accessibilityViolations(bo.page)).toEqual([])
  await bo.at.field('Plats').fill('Bos andra rum')
  await conflict(bo.page).getByRole('button', { name: 'Öppna den andra' }).click()
  await expect(conflict(bo.page)).toHaveCount(0)
  await expect(copyBar(bo.page)).toContainText(/En version från \d\d\.\d\d kom inte med i ärendet/)
  await bo.at.goTo('Nämnd och möte')
  await expect(bo.at.field('Plats')).toHaveValue('Annas rum')
  expect(places(data)).toEqual(['Annas rum'])

  await anna.at.leave()
  await expect(anna.page.getByText('En version väntar')).toBeVisible()
  await bo.at.leave()
  await toTheMeeting(bo)
  await copyBar(bo.page).getByRole('button', { name: 'Använd den versionen…' }).click()
  await bo.page.getByRole('alertdialog').getByRole('button', { name: 'Använd den' }).click()
  await expect(copyBar(bo.page)).toHaveCount(0)
  await bo.at.goTo('Nämnd och möte')
  await expect(bo.at.field('Plats')).toHaveValue('Bos andra rum')
  expect(places(data)).toEqual(['Bos andra rum'])
  const { folder } = seriesOnDisk(data)
  const handled = readdirSync(folder).filter((name) => name.endsWith('.handled'))
  expect(handled).toHaveLength(1)
  expect(readFileSync(join(folder, handled[0] ?? ''), 'utf8')).toContain('Bos andra rum')
  await endProgram(anna.app)
  await endProgram(bo.app)
})

test('saving one’s own version all the same leaves the other’s in the history', async ({ dataFolder }) => {
  test.slow()
  const { data, anna, bo } = await annaAndBo(dataFolder)
  await editAnyway(bo)
  await anna.at.field('Plats').fill('Annas rum')
  await expect.poll(() => places(data)).toEqual(['Annas rum'])
  await bo.at.field('Plats').fill('Bos rum')
  await conflict(bo.page).getByRole('button', { name: 'Spara min ändå…' }).click()
  await bo.page.getByRole('alertdialog').getByRole('button', { name: 'Spara min ändå' }).click()
  await expect(conflict(bo.page)).toHaveCount(0)
  await expect(bo.at.saveWords()).toHaveText(/^Sparat /)
  expect(places(data)).toEqual(['Bos rum'])
  const { generations, folder } = seriesOnDisk(data)
  expect(generations.filter((path) => readFileSync(path, 'utf8').includes('Annas rum'))).toHaveLength(1)
  expect(readdirSync(folder).filter((name) => name.endsWith('.handled'))).toHaveLength(1)
  await endProgram(anna.app)
  await endProgram(bo.app)
})

test('after a conflict the two versions are merged, at once or from the copy that lies beside, and no row is lost', async ({
  dataFolder
}) => {
  test.slow()
  const { data, anna, bo } = await annaAndBo(dataFolder)
  const rows = () =>
    mattersOnDisk(data).map(({ meeting, registryNumber }) => [registryNumber, meeting.place, meeting.time])
  const dialog = bo.page.getByRole('dialog', { name: 'Jämför och slå ihop' })
  const merge = dialog.getByRole('button', { name: 'Slå ihop', exact: true })
  await editAnyway(bo)

  await anna.at.field('Diarienummer').fill('EXN 2023/99')
  await expect.poll(rows).toEqual([['EXN 2023/99', expect.any(String), expect.any(String)]])
  await bo.at.field('Plats').fill('Bos rum')
  await conflict(bo.page).getByRole('button', { name: 'Jämför och slå ihop' }).click()
  await expect(dialog.getByRole('region', { name: 'Hämtas' })).toContainText('EXN 2023/99')
  expect(await accessibilityViolations(bo.page)).toEqual([])
  await merge.click()
  await expect(conflict(bo.page)).toHaveCount(0)
  await expect.poll(rows).toEqual([['EXN 2023/99', 'Bos rum', expect.any(String)]])

  await anna.at.field('Diarienummer').fill('EXN 2023/100')
  await conflict(anna.page).getByRole('button', { name: 'Öppna den andra' }).click()
  await expect(copyBar(anna.page)).toHaveCount(1)
  if (await reading(anna.page).isVisible()) await editAnyway(anna)
  else await anna.at.goTo('Nämnd och möte')
  await anna.at.field('Tid').fill('9.15')
  await copyBar(anna.page).getByRole('button', { name: 'Jämför och slå ihop' }).click()
  const annas = anna.page.getByRole('dialog', { name: 'Jämför och slå ihop' })
  await expect(annas.getByRole('region', { name: 'Hämtas' })).toContainText('EXN 2023/100')
  await annas.getByRole('button', { name: 'Slå ihop', exact: true }).click()
  await expect(copyBar(anna.page)).toHaveCount(0)
  await expect.poll(rows).toEqual([['EXN 2023/100', 'Bos rum', '9.15']])
  await endProgram(anna.app)
  await endProgram(bo.app)
})

test('two people who edit the same matter in turn lose no row: each lies in a generation or a copy', async ({
  dataFolder
}) => {
  test.setTimeout(180_000)
  const { data, anna, bo } = await annaAndBo(dataFolder)
  await editAnyway(bo)
  const typed: string[] = []
  let copies = 0
  for (let round = 1; round <= 6; round += 1) {
    for (const [name, person] of Object.entries({ Anna: anna, Bo: bo })) {
      const row = `${name}s rad ${round}`
      await person.at.field('Plats').fill(row)
      typed.push(row)
      await expect.poll(() => filesOf(data).some((text) => text.includes(row))).toBe(true)
      if ((await answerTo(person)) === 'saved') continue
      await conflict(person.page).getByRole('button', { name: 'Öppna den andra' }).click()
      await expect(conflict(person.page)).toHaveCount(0)
      copies += 1
      await expect(copyBar(person.page)).toHaveCount(copies)
      if (await reading(person.page).isVisible()) await editAnyway(person)
      else await person.at.goTo('Nämnd och möte')
    }
  }
  const texts = filesOf(data)
  expect(typed.filter((row) => !texts.some((text) => text.includes(row)))).toEqual([])
  expect(texts.length).toBeGreaterThan(typed.length)
  await endProgram(anna.app)
  await endProgram(bo.app)
})

/**
 * What the program says of what has been typed. The file lies there a moment before; and whoever goes on typing before it is
 * told makes the copy anew, with what was typed last, which would make the row that it held be missed here.
 */
async function answerTo({ page }: Person): Promise<'saved' | 'conflict'> {
  await expect(conflict(page).or(page.locator('[data-save-state=saved]'))).toBeVisible()
  return (await conflict(page).isVisible()) ? 'conflict' : 'saved'
}

/** The generations, and what lies beside them. */
const filesOf = (data: string): string[] => {
  const { folder } = seriesOnDisk(data)
  return readdirSync(folder)
    .filter((name) => name.includes('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
