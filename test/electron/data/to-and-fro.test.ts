import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { typedAt, withTypedAt } from '../../../shared/domain/paths/field-path'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { Unit } from '../../../shared/domain/unit'
import { changesBetween } from '../../../shared/exchange/compare/changes-between'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { unitOf } from '../../builders/unit'
import { temporaryFolders } from '../headless/temporary-folders'
import { Colleague } from './colleague'

const newFolder = temporaryFolders()
const typing = (path: FieldPath, typed: string) => (matter: MatterDraft) => withTypedAt(matter, path, typed)
const adding = (unit: Unit) => (matter: MatterDraft) => ({ ...matter, units: [...matter.units, unit] })
const text =
  (...paragraphs: string[]) =>
  (matter: MatterDraft): MatterDraft => ({
    ...matter,
    texts: {
      ...matter.texts,
      background: {
        text: paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
        basis: ''
      }
    }
  })
const wordsIn = (matter: MatterDraft): string => JSON.stringify(matter.texts['background']?.text)
const both = async () => {
  const folder = await newFolder()
  const report: string[] = []
  return {
    folder,
    report,
    anna: await Colleague.at(folder, 'Anna', report),
    bo: await Colleague.at(folder, 'Bo', report)
  }
}

const linden = unitOf({ id: idOf(1), name: 'Linden' })

test('one matter goes five times to and fro with changes on both sides, and nothing is lost', async () => {
  const { anna, bo, report } = await both()
  await anna.begin(text('Ett.', 'Två.', 'Tre.')(matterOf({ units: [linden] })))

  await bo.receive(await anna.send(), 'mine')
  await bo.edit(typing(`units.${linden.id}.employees`, '15'))
  await anna.edit(typing('registryNumber', 'EXN 1'))
  await anna.receive(await bo.send(), 'mine')

  await anna.edit(adding(unitOf({ id: idOf(2), name: 'Eken' })))
  await bo.edit(adding(unitOf({ id: idOf(3), name: 'Almen' })))
  await bo.receive(await anna.send(), 'mine')
  await bo.edit(text('Ett av Bo.', 'Två.', 'Tre.'))
  await anna.edit(text('Ett.', 'Två.', 'Tre av Anna.'))
  await anna.receive(await bo.send(), 'mine')

  await anna.edit(typing('meeting.date', '2023-06-12'))
  await bo.edit(typing('meeting.date', '2023-06-19'))
  await bo.receive(await anna.send(), 'theirs')
  await bo.edit((matter) => ({ ...matter, units: matter.units.filter(({ name }) => name !== 'Eken') }))
  await anna.edit(typing(`units.${linden.id}.state`, 'withdrawn'))
  await anna.receive(await bo.send(), 'mine')

  await anna.edit(typing('officer.name', 'Anna Testgren'))
  await bo.edit(typing('minutes.itemNumber', '23'))
  await bo.receive(await anna.send(), 'mine')
  await bo.edit(text('Ett av Bo igen.', 'Två.', 'Tre av Anna.'))
  await anna.receive(await bo.send(), 'mine')

  await bo.receive(await anna.send(), 'mine')

  expect(report).toEqual([
    'Anna skickar',
    'Bo tar emot ärendet',
    'Bo skickar',
    'Anna slår ihop trevägs: 1 hämtas, 1 står kvar',
    'Anna skickar',
    'Bo slår ihop trevägs: 2 hämtas, 1 står kvar',
    'Bo skickar',
    'Anna slår ihop trevägs: 2 hämtas, 0 står kvar',
    'Anna skickar',
    'Bo slår ihop trevägs: 1 hämtas, 0 står kvar, avgörs: Sammanträdesdag',
    'Bo skickar',
    'Anna slår ihop trevägs: 1 hämtas, 1 står kvar',
    'Anna skickar',
    'Bo slår ihop trevägs: 2 hämtas, 1 står kvar',
    'Bo skickar',
    'Anna slår ihop trevägs: 2 hämtas, 0 står kvar',
    'Anna skickar',
    'Bo slår ihop trevägs: 0 hämtas, 0 står kvar'
  ])
  expect(changesBetween(anna.present, bo.present)).toEqual([])
  expect(anna.present).toMatchObject({
    registryNumber: 'EXN 1',
    meeting: { date: '2023-06-12' },
    officer: { name: 'Anna Testgren' },
    minutes: { itemNumber: '23' }
  })
  expect(anna.present.units.map(({ name }) => name)).toEqual(['Linden', 'Almen'])
  expect(anna.present.units[0]).toMatchObject({ employees: '15', state: 'withdrawn' })
  expect(wordsIn(anna.present)).toContain('Ett av Bo igen.')
  expect(wordsIn(anna.present)).toContain('Tre av Anna.')
})

test('files that cross on the way are merged from the state before them', async () => {
  const { anna, bo, report } = await both()
  await anna.begin(matterOf({ units: [linden] }))
  await bo.receive(await anna.send(), 'mine')
  await anna.edit(typing('registryNumber', 'EXN 1'))
  await bo.edit(typing('meeting.place', 'Linden'))
  const [fromAnna, fromBo] = [await anna.send(), await bo.send()]
  await anna.receive(fromBo, 'mine')
  await bo.receive(fromAnna, 'mine')
  expect(report.slice(-2)).toEqual([
    'Anna slår ihop trevägs: 1 hämtas, 1 står kvar',
    'Bo slår ihop trevägs: 1 hämtas, 1 står kvar'
  ])
  await anna.edit(typing('registryNumber', 'EXN 2'))
  await bo.receive(await anna.send(), 'mine')
  expect(bo.present.registryNumber).toBe('EXN 2')
  expect(changesBetween(anna.present, bo.present)).toEqual([])
})

test('what each decided in its own way when files crossed is asked about again', async () => {
  const { anna, bo, report } = await both()
  await anna.begin(matterOf({ units: [linden] }))
  await bo.receive(await anna.send(), 'mine')
  await anna.edit(typing('registryNumber', 'EXN 1'))
  await bo.edit(typing('registryNumber', 'EXN 2'))
  const [fromAnna, fromBo] = [await anna.send(), await bo.send()]
  await anna.receive(fromBo, 'mine')
  await bo.receive(fromAnna, 'mine')
  await bo.receive(await anna.send(), 'theirs')
  expect(report.at(-1)).toBe('Bo slår ihop trevägs: 0 hämtas, 0 står kvar, avgörs: Diarienummer')
  expect(bo.present.registryNumber).toBe('EXN 1')
})

test('without the kept states the merge asks more, and still loses nothing', async () => {
  const { folder, anna, bo, report } = await both()
  await anna.begin(matterOf({ units: [linden] }))
  await bo.receive(await anna.send(), 'mine')
  await rm(join(folder, 'Anna', 'data', 'exchanged'), { recursive: true })
  await anna.edit(typing('registryNumber', 'EXN 1'))
  await bo.edit(typing(`units.${linden.id}.employees`, '15'))
  await anna.receive(await bo.send(), 'theirs')
  expect(report.at(-1)).toBe(
    'Anna slår ihop tvåvägs: 0 hämtas, 1 står kvar, avgörs: Linden · antal medarbetare inklusive chef'
  )
  expect(anna.present.registryNumber).toBe('EXN 1')
  expect(typedAt(anna.present, `units.${linden.id}.employees`)).toBe('15')
})

test('a state that was damaged on the disk is no state to merge from', async () => {
  const { folder, anna } = await both()
  await anna.begin(matterOf({ units: [linden] }))
  await anna.send()
  const kept = join(folder, 'Anna', 'data', 'exchanged')
  const [file = ''] = await readdir(kept)
  const hash = file.replace('.namndklar', '')
  expect(await anna.data.exchanged.common([hash])).toMatchObject({ id: anna.present.id })
  await writeFile(join(kept, file), '{"id":"x"}')
  expect(await anna.data.exchanged.common([hash])).toBeNull()
})

test('a file that was only looked at leaves nothing behind', async () => {
  const { folder, anna, bo } = await both()
  await anna.begin(matterOf({ units: [linden] }))
  await bo.receive(await anna.send(), 'mine')
  await bo.edit(typing('registryNumber', 'EXN 9'))
  const before = await readdir(join(folder, 'Anna', 'data', 'exchanged'))
  await bo.send()
  expect(await readdir(join(folder, 'Anna', 'data', 'exchanged'))).toEqual(before)
})

test('states are kept in no data folder that has gone missing', async () => {
  const { folder, anna } = await both()
  await anna.begin(matterOf({ units: [linden] }))
  await rm(join(folder, 'Anna', 'data'), { recursive: true })
  await anna.data.exchanged.keepSent(anna.present)
  await expect(readdir(join(folder, 'Anna', 'data'))).rejects.toThrow('ENOENT')
})
