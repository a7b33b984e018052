import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { storedMatter, storedSettings } from '../../../electron/data/stored-schemas'
import { parseNote } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

it('the last generation before each migration is kept for ever, byte for byte', async () => {
  const folder = await temporaryFolder()
  const days = Array.from({ length: 45 }, (_, index) => `dag ${index}`)
  const last: string[] = []
  for (const version of [1, 2, 3]) {
    const migrations = Array.from({ length: version - 1 }, () => (value: unknown) => value)
    let day = (version - 1) * days.length
    const machine = testMachine({ now: () => new Date(Date.UTC(2023, 0, (day += 1))) })
    const series = await savedSeries(
      folder,
      days.map((text) => `${version}: ${text}`),
      { machine, schema: { version, migrations, parse: parseNote } }
    )
    await series.settled()
    const name = `note.${String(version * days.length).padStart(10, '0')}.json`
    last.push(name, await readFile(join(folder, name), 'utf8'))
  }
  const names = await readdir(folder)
  expect(names.length).toBeLessThan(3 * days.length)
  for (let at = 0; at < last.length; at += 2)
    expect(await readFile(join(folder, last[at] ?? ''), 'utf8')).toBe(last[at + 1])
  const newest = noteSeries(folder, {
    schema: { version: 3, migrations: [(value) => value, (value) => value], parse: parseNote }
  })
  expect(await newest.history.readState(days.length)).toMatchObject({ ok: true, value: { text: '1: dag 44' } })
})

it('the versions that this program stores have a step from each to the next', () => {
  for (const { version, migrations } of [storedMatter, storedSettings]) expect(migrations).toHaveLength(version - 1)
})
