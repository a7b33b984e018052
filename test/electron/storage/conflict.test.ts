import { cp, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { thisMachine } from '../../../electron/storage/machine'
import { diskError } from './kit/disk-error'
import { note } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

/** Two programs that have read the same state; theirs has saved since. */
async function staleSeries(overrides: Parameters<typeof noteSeries>[1] = {}) {
  const folder = await temporaryFolder()
  await savedSeries(folder, ['ours and theirs'])
  const ours = noteSeries(folder, overrides)
  const theirs = noteSeries(folder)
  await ours.load(true)
  await theirs.load(true)
  await theirs.save(note('theirs'))
  return { folder, ours }
}

const conflictCopies = async (folder: string) => (await readdir(folder)).filter((name) => name.includes('conflict'))

describe('a state built on one that is no longer the newest', () => {
  it('is laid beside the series, whole, and told', async () => {
    const { folder, ours } = await staleSeries()
    const result = await ours.save(note('ours'))
    const [name = ''] = await conflictCopies(folder)
    expect(result).toEqual({
      ok: false,
      failure: {
        kind: 'conflict',
        path: folder,
        copy: join(folder, name),
        theirs: { generation: 2, savedAt: '2023-03-01T10:32:00.000Z' }
      }
    })
    expect(name).toMatch(/^note\.conflict-0000000001-[0-9a-f]{12}-1\.json$/)
    expect((await readFile(join(folder, name), 'utf8')).split('\n')[1]).toBe(JSON.stringify(note('ours')))
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'loaded', state: { text: 'theirs' } })
  })

  it('is laid beside the series at the last moment too', async () => {
    const { folder, ours } = await staleSeries()
    expect(ours.saveNow(note('ours'))).toMatchObject({ ok: false, failure: { kind: 'conflict' } })
    expect(await conflictCopies(folder)).toHaveLength(1)
  })

  it('keeps one copy, the latest, however often it is saved', async () => {
    const { folder, ours } = await staleSeries()
    for (const text of ['ours 1', 'ours 2', 'ours 3']) await ours.save(note(text))
    const [name = '', ...others] = await conflictCopies(folder)
    expect(others).toEqual([])
    expect(await readFile(join(folder, name), 'utf8')).toContain('ours 3')
  })

  it('keeps the copy once the user has gone on from theirs', async () => {
    const { folder, ours } = await staleSeries()
    await ours.save(note('ours'))
    expect(await ours.load(true)).toMatchObject({ state: { text: 'theirs' } })
    expect(await ours.save(note('both'))).toMatchObject({ ok: true, value: { generation: 3 } })
    expect(await conflictCopies(folder)).toHaveLength(1)
  })

  it('is saved on top when the user says so, and theirs stays in the history', async () => {
    const { ours } = await staleSeries()
    await ours.save(note('ours'))
    expect(await ours.saveOnTop(note('ours'))).toMatchObject({ ok: true, value: { generation: 3 } })
    expect(await ours.history.readState(2)).toEqual({ ok: true, value: note('theirs') })
  })

  it('is told even when no copy can be made', async () => {
    const create = async (path: string, mode: 'create' | 'read') =>
      mode === 'create' ? Promise.reject(diskError('ENOSPC')) : thisMachine().files.open(path, mode)
    const { folder, ours } = await staleSeries({ machine: testMachine({ files: { open: create } }) })
    expect(await ours.save(note('ours'))).toMatchObject({ failure: { kind: 'conflict', copy: null } })
    expect(await conflictCopies(folder)).toEqual([])
  })

  it('is noticed when a synchroniser has put another file in the place of the newest', async () => {
    const here = await temporaryFolder()
    const there = join(await temporaryFolder(), 'copy')
    const ours = await savedSeries(here, ['common'])
    await cp(here, there, { recursive: true })
    const theirs = noteSeries(there)
    await theirs.load(true)
    await theirs.save(note('theirs'))
    await ours.save(note('ours'))
    await cp(join(there, 'note.0000000002.json'), join(here, 'note.0000000002.json'))
    expect(await ours.save(note('ours again'))).toMatchObject({ ok: false, failure: { kind: 'conflict' } })
  })

  it('is noticed when an older state of the folder has been put back', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, ['first', 'second'])
    await rm(join(folder, 'note.0000000002.json'))
    expect(await series.save(note('third'))).toMatchObject({
      failure: { kind: 'conflict', theirs: { generation: 1 } }
    })
  })
})

describe('two series that save the same number at the same moment', () => {
  it('never lose a state: one is saved and the other laid beside it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const folder = await temporaryFolder()
      await savedSeries(folder, ['common'])
      const both = [noteSeries(folder), noteSeries(folder)]
      await Promise.all(both.map((series) => series.load(true)))
      const results = await Promise.all(both.map((series, at) => series.save(note(`from ${at}`))))
      expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
      const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
      for (const at of [0, 1]) expect(texts.some((text) => text.includes(`from ${at}`))).toBe(true)
    }
  })

  it('never lose a state on a share without links', async () => {
    const noLinks = { link: async () => Promise.reject(diskError('ENOTSUP')) }
    for (let round = 0; round < 20; round += 1) {
      const folder = await temporaryFolder()
      await savedSeries(folder, ['common'])
      const both = [0, 1].map(() => noteSeries(folder, { machine: testMachine({ files: noLinks }) }))
      await Promise.all(both.map((series) => series.load(true)))
      const results = await Promise.all(both.map((series, at) => series.save(note(`from ${at}`))))
      expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
      const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
      for (const at of [0, 1]) expect(texts.some((text) => text.includes(`from ${at}`))).toBe(true)
    }
  })
})
