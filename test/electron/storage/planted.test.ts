import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noteSeries, savedSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'

const named = (folder: string, generation: number): string =>
  join(folder, `note.${String(generation).padStart(10, '0')}.json`)

describe('a name that someone else has taken in the folder', () => {
  it.skipIf(process.platform === 'win32')('does not stop a save for ever when it is a pipe', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, ['first'])
    execFileSync('mkfifo', [named(folder, 2)])
    expect(await series.save({ id: 'a', text: 'second' })).toMatchObject({ ok: false, failure: { kind: 'conflict' } })
    expect(await series.saveOnTop({ id: 'a', text: 'second' })).toMatchObject({ ok: true, value: { generation: 3 } })
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'loaded', state: { text: 'second' } })
  })

  it('is stepped over when it is a folder', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    mkdirSync(named(folder, 2))
    const series = noteSeries(folder)
    expect(await series.load(true)).toMatchObject({ kind: 'loaded', state: { text: 'first' } })
    expect(await series.save({ id: 'a', text: 'second' })).toMatchObject({ ok: true, value: { generation: 3 } })
  })

  it('does no harm by a number that no series can have come to', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    writeFileSync(named(folder, 9_999_999_999), 'x')
    const series = noteSeries(folder)
    expect(await series.load(true)).toMatchObject({ kind: 'loaded', state: { text: 'first' } })
    expect(await series.save({ id: 'a', text: 'second' })).toMatchObject({ ok: true, value: { generation: 2 } })
  })
})
