import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../../electron/headless/run'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { mattersOnDisk } from './matter-on-disk'

const matterOnDisk = mattersOnDisk()

test('writes next year’s matter and tells what was copied', async () => {
  const { folder, file } = await matterOnDisk(sampleMatter(''))
  const out = join(folder, 'nytt', '2024.namndklar')
  const { stdout, stderr, exitCode } = await run(['next-year', file, '--out', out])
  expect([exitCode, stdout]).toEqual([0, [out]])
  expect(stderr[0]).toBe('Kopierat och inte bekräftat:')
  expect(stderr.join('\n')).toContain('Dagcentralen Linden (från 2023): enhetens namn')
  const read = parseMatterFile(readFileSync(out, 'utf8'), 'ut')
  expect(read.ok && read.value.matter.awardYear).toBe('2024')
})

test('the new file makes a next year in its turn, with each year kept', async () => {
  const { folder, file } = await matterOnDisk(sampleMatter(''))
  const first = join(folder, '2024.namndklar')
  const second = join(folder, '2025.namndklar')
  await run(['next-year', file, '--out', first])
  expect((await run(['next-year', first, '--out', second])).exitCode).toBe(0)
  const read = parseMatterFile(readFileSync(second, 'utf8'), 'ut')
  // Asked in 2024 and never registered: 2024 is no year of taking part.
  expect(read.ok && read.value.matter.units[0]?.earlierYears).toBe('2021, 2023')
})

test.each([
  [[], '2024'],
  [['--year', '2024'], '2024'],
  [['--year', ' 2031 '], '2031']
])('begins the year wished for, or the year after: %j', async (wished, year) => {
  const { folder, file } = await matterOnDisk(sampleMatter(''))
  const out = join(folder, 'senare.namndklar')
  expect((await run(['next-year', file, ...wished, '--out', out])).exitCode).toBe(0)
  const read = parseMatterFile(readFileSync(out, 'utf8'), 'ut')
  expect(read.ok && [read.value.matter.awardYear, read.value.matter.rules.year]).toEqual([year, year])
})

test.each(['2023', '2022', 'nästa', '', '24', '2024-01-01'])(
  'refuses the year %j, which is none or not after the matter’s',
  async (year) => {
    const { folder, file } = await matterOnDisk(sampleMatter(''))
    const out = join(folder, 'senare.namndklar')
    const { stdout, stderr, exitCode } = await run(['next-year', file, '--year', year, '--out', out])
    expect([exitCode, stdout, stderr]).toEqual([
      2,
      [],
      ['--year ska vara ett år efter 2023, som ärendet gäller. Se --help.']
    ])
    expect(existsSync(out)).toBe(false)
  }
)

test('does not write over a matter, nor over the file it reads', async () => {
  const { folder, file } = await matterOnDisk(sampleMatter(''))
  const before = readFileSync(file, 'utf8')
  const { stderr, exitCode } = await run(['next-year', file, '--out', file])
  expect([exitCode, stderr]).toEqual([2, ['Filen arende.namndklar finns redan; inget har ändrats.']])
  expect(readFileSync(file, 'utf8')).toBe(before)
  const empty = join(folder, 'tom.namndklar')
  writeFileSync(empty, '')
  expect((await run(['next-year', file, '--out', empty])).exitCode).toBe(0)
})

test('refuses a matter whose year cannot be read', async () => {
  const { folder, file } = await matterOnDisk({ ...sampleMatter(''), awardYear: 'i år' })
  const out = join(folder, 'ut.namndklar')
  const { stderr, exitCode } = await run(['next-year', file, '--out', out])
  expect([exitCode, stderr, existsSync(out)]).toEqual([
    1,
    ['Ärendets år saknas eller går inte att läsa; inget har skrivits.'],
    false
  ])
})

test('needs a file to write', async () => {
  const { file } = await matterOnDisk(sampleMatter(''))
  expect(await run(['next-year', file])).toMatchObject({ exitCode: 2, stderr: ['Ange en fil med --out. Se --help.'] })
})

test('a place that cannot be written to is refused in Swedish', async () => {
  const { file } = await matterOnDisk(sampleMatter(''))
  const { stderr, exitCode } = await run(['next-year', file, '--out', join(file, 'under', 'ut.namndklar')])
  expect([exitCode, stderr.length]).toEqual([1, 1])
  expect(stderr[0]).toMatch(/^Mappen där filen ut\.namndklar skulle läggas finns inte\./)
})
