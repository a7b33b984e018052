import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostilePlaces } from './hostile-places'
import type { HostileFile } from './hostile-file'
import { matterFiles } from './matter-files'
import { peaksAreTold } from './memory-peak'
import type { Opened, Opening } from './opening'
import { OpeningProcess } from './opening-process'
import { pictureFiles } from './picture-files'
import { rulesFiles } from './rules-files'
import { makeStore } from './stored-matter'
import { plantedGeneration, storedFiles, storedId } from './stored-files'
import { tableFiles } from './table-files'
import { archivesRefusedAs, templateFiles } from './template-files'
import { workbookFiles } from './workbook-files'

const bounds = { milliseconds: 5_000, megabytes: 256 }

const figures = { cases: 0, milliseconds: 0, slowest: '', megabytes: 0, heaviest: '' }
let program: OpeningProcess

beforeAll(async () => {
  program = await OpeningProcess.start()
}, 60_000)

afterAll(async () => {
  await program.remove()
  console.log(figures)
})

function note(what: string, { milliseconds, megabytes }: Opened): void {
  figures.cases += 1
  if (milliseconds > figures.milliseconds) Object.assign(figures, { milliseconds, slowest: what })
  if (megabytes > figures.megabytes) Object.assign(figures, { megabytes, heaviest: what })
}

/** Opens it, and demands what must hold of every file, whatever it is. */
async function opened(what: string, opening: Opening, told: string): Promise<void> {
  const outcome = await program.open(opening)
  note(what, outcome)
  expect(told.split(' or ')).toContain(outcome.told)
  expect(outcome).toMatchObject({ isUntouched: true, isSame: true })
  expect(outcome.milliseconds).toBeLessThan(bounds.milliseconds)
  expect(outcome.megabytes).toBeLessThan(bounds.megabytes)
  for (const sentence of outcome.sentences) expect(sentence).toMatch(/^[^\n<>{}]{10,400}\.$/)
  if (outcome.told !== 'opened' && opening.as !== 'stored') expect(outcome.sentences).toContain('Inget har ändrats.')
}

const sent: [as: Opening['as'], ending: string, files: readonly HostileFile[]][] = [
  ['matter', 'namndklar', matterFiles],
  ['rules', 'namndklar-regler', rulesFiles],
  ['template', 'docx', templateFiles],
  ['picture', 'png', pictureFiles],
  ['unit-form', 'docx', archivesRefusedAs('form-refused')],
  ['working-copy', 'docx', archivesRefusedAs('copy-refused')],
  ['unit-table', 'csv', tableFiles],
  ['unit-table', 'xlsx', workbookFiles]
]

describe.each(sent)('a %s to open is refused in words or opened safely when it is', (as, ending, files) => {
  it.each(files)('%s', async (what, content, told) => {
    const path = join(program.folder, `fil.${ending}`)
    await writeFile(path, content())
    await opened(`${as}: ${what}`, { as, path }, told)
  })
})

describe.skipIf(process.platform === 'win32')(
  'a place to open a matter from is refused in words or opened safely when it is',
  () => {
    it.each(hostilePlaces)('%s', async (what, make, told) => {
      const folder = join(program.folder, 'platser')
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder)
      const path = join(folder, 'fil.namndklar')
      await make(path)
      await opened(`place: ${what}`, { as: 'matter', path }, told)
    })
  }
)

describe.skipIf(process.platform === 'win32')(
  'the store goes on with the state before when someone has put over it',
  () => {
    beforeAll(() => makeStore(join(program.folder, 'förlaga')))

    it.each(storedFiles)('%s', async (what, plant, told) => {
      const root = join(program.folder, 'store', 'data')
      await rm(join(root, '..'), { recursive: true, force: true })
      await cp(join(program.folder, 'förlaga'), join(root, '..'), { recursive: true })
      const folder = join(root, 'matters', storedId)
      plant(join(folder, `${storedId}.${String(plantedGeneration).padStart(10, '0')}.json`), folder)
      await opened(`stored: ${what}`, { as: 'stored', path: root }, told)
    })
  }
)

it('so many are tried', () => {
  expect(figures.cases).toBeGreaterThanOrEqual(process.platform === 'win32' ? 180 : 200)
  if (!peaksAreTold) console.log('How much memory was held is not told by this system, and was not compared.')
})
