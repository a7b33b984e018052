import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../../electron/headless/run'
import type { MatterDraft } from '../../../shared/domain/matter'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { writeFileSync } from 'node:fs'
import { matterOf } from '../../builders/matter'
import { unitsNamed } from '../../builders/units-named'
import { mattersOnDisk } from './matter-on-disk'

const matterOnDisk = mattersOnDisk()
const minutes = { itemNumber: '14', outcome: 'changed' } as MatterDraft['minutes']
const matter = matterOf({ registryNumber: 'EXN 2023/41', units: unitsNamed(['Kruton', 'Linden', 'Eken']) })

const matterIn = (file: string): MatterDraft => {
  const read = parseMatterFile(readFileSync(file, 'utf8'), 'a')
  return read.ok ? read.value.matter : expect.unreachable(read.problem.kind)
}

test('a paper that went out is written again byte for byte, whatever has become of the matter', async () => {
  const { folder, file } = await matterOnDisk(matter)
  const issuedFile = join(folder, 'issued.namndklar')
  const before = await run(['papers', file, '--paper', 'staff-report', '--out', join(folder, 'before')])
  const issued = await run([
    'issue',
    file,
    '--paper',
    'staff-report',
    '--on',
    '2023-05-25',
    '--to',
    'nämnden',
    '--out',
    issuedFile
  ])
  expect(issued).toEqual({ stdout: [issuedFile], stderr: [], exitCode: 0 })
  const later = { ...matterIn(issuedFile), units: [], awardYear: '2024', changed: '2024-01-01T00:00:00.000Z' }
  writeFileSync(issuedFile, writeMatterFile(later))
  const again = await run(['papers', issuedFile, '--issued', '--out', join(folder, 'again')])
  expect(again.exitCode).toBe(0)
  expect(again.stdout.map((path) => basename(path))).toEqual([
    '2023 Exempelnämnden Tjänsteutlåtande EXN 2023-41 gick ut 2023-05-25.docx'
  ])
  expect(readFileSync(again.stdout[0] ?? '').equals(readFileSync(before.stdout[0] ?? ''))).toBe(true)
})

test('a paper that cannot be made is not issued', async () => {
  const { folder, file } = await matterOnDisk(matter)
  const out = join(folder, 'ut.namndklar')
  const refused = await run(['issue', file, '--paper', 'verification-sheet', '--on', '2023-05-25', '--out', out])
  expect(refused).toEqual({
    stdout: [],
    stderr: ['Omedelbart justerad paragraf: Görs inte. Paragrafen justeras inte omedelbart.'],
    exitCode: 1
  })
  expect((await run(['issue', file, '--paper', 'staff-report', '--on', 'i går', '--out', out])).exitCode).toBe(2)
  expect((await run(['issue', file, '--on', '2023-05-25', '--out', out])).exitCode).toBe(2)
  expect(readdirSync(folder)).toEqual([basename(file)])
})

test('an issued paper that was tampered with is told and not written', async () => {
  const { folder, file } = await matterOnDisk(matter)
  const issuedFile = join(folder, 'issued.namndklar')
  await run(['issue', file, '--paper', 'staff-report', '--on', '2023-05-25', '--out', issuedFile])
  writeFileSync(issuedFile, readFileSync(issuedFile, 'utf8').replace('"on":"2023-05-25"', '"on":"2023-05-24"'))
  const again = await run(['papers', issuedFile, '--issued', '--out', join(folder, 'again')])
  expect(again).toEqual({
    stdout: [],
    stderr: ['Inte skriven: Tjänsteutlåtande, 24 maj 2023, har ändrats sedan den gick ut och används inte.'],
    exitCode: 1
  })
  expect((await run(['validate', issuedFile])).stdout.join('\n')).toContain(
    'har ändrats sedan den gick ut och används inte'
  )
})

test('a matter of which nothing has gone out has nothing to write again', async () => {
  const { folder, file } = await matterOnDisk(matter)
  expect(await run(['papers', file, '--issued', '--out', folder])).toEqual({
    stdout: [],
    stderr: ['Ärendet har inga utgående handlingar.'],
    exitCode: 1
  })
  expect((await run(['papers', file, '--issued', '--draft', '--out', folder])).exitCode).toBe(2)
})

test('a decision is fixed from the issued proposal, with units struck and added by name', async () => {
  const { folder, file } = await matterOnDisk(matter)
  const [issuedFile, changedFile, decidedFile] = ['issued', 'changed', 'decided'].map((name) =>
    join(folder, `${name}.namndklar`)
  ) as [string, string, string]
  await run(['issue', file, '--paper', 'staff-report', '--on', '2023-05-25', '--out', issuedFile])
  const issued = matterIn(issuedFile)
  const [kruton, ...others] = issued.units
  const units = [
    ...others,
    ...(kruton ? [{ ...kruton, state: 'withdrawn' }] : []),
    ...unitsNamed(['Alen']).map((unit) => ({ ...unit, id: '00000000-0000-4000-8000-000000000090' }))
  ]
  writeFileSync(changedFile, writeMatterFile({ ...issued, units, minutes: { ...issued.minutes, ...minutes } }))
  const decided = await run(['decide', changedFile, '--strike', 'kruton', '--add', 'Alen', '--out', decidedFile])
  expect(decided.exitCode).toBe(0)
  const { decision } = matterIn(decidedFile).minutes
  expect(decision?.units.map(({ name, state }) => [name, state])).toEqual([
    ['Kruton', 'struck'],
    ['Linden', 'takesPart'],
    ['Eken', 'takesPart'],
    ['Alen', 'added']
  ])
  expect(decision?.clauses.map(({ text }) => text)).toEqual([
    'Exempelnämnden godkänner att Linden, Eken och Alen deltar i kvalitetsutmärkelsen.'
  ])
  const told = (await run(['validate', decidedFile])).stdout.join('\n')
  expect(told).toContain('Gick ut: Tjänsteutlåtande, 25 maj 2023.')
  expect(told).toContain(
    'Beslutet är fastställt: Med ändringar – deltar: Linden; Eken – struken: Kruton – tillagd: Alen'
  )
})

test.each([
  [
    ['--strike', 'Ingen'],
    { outcome: 'asProposed' },
    'Förslaget har ingen enhet som heter ”Ingen”. Inget har skrivits.'
  ],
  [['--add', 'Ingen'], { outcome: 'asProposed' }, 'Registret har ingen enhet som heter ”Ingen”. Inget har skrivits.'],
  [
    ['--strike', 'Linden'],
    { outcome: 'rejected' },
    'Nämnden beslutade inte enligt förslaget, och då finns inga enheter att stryka eller lägga till. Inget har skrivits.'
  ],
  [[], { outcome: '' }, 'Protokollet säger inte vad det blev av förslaget. Inget har skrivits.'],
  [
    [],
    { outcome: 'asProposed', extractSentOn: '2023-06-20' },
    'Beslutet är låst sedan protokollsutdraget skickades. Inget har skrivits.'
  ]
])('decide %j of minutes with %j is refused', async (options, given, sentence) => {
  const { folder, file } = await matterOnDisk({ ...matter, minutes: { ...matter.minutes, ...given } })
  expect(await run(['decide', file, ...options, '--out', join(folder, 'ut.namndklar')])).toEqual({
    stdout: [],
    stderr: [sentence],
    exitCode: 1
  })
})
