import { readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import { diskError } from './kit/disk-error'
import { note } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

const texts = (count: number) => Array.from({ length: count }, (_, at) => `text ${at + 1}`)
const generationsIn = async (folder: string) =>
  (await readdir(folder)).map((name) => Number(/\.(\d{10})\./.exec(name)?.[1])).sort((a, b) => a - b)

describe('the history of a series', () => {
  it('lists its states, newest first, with when they were saved', async () => {
    const series = await savedSeries(await temporaryFolder(), texts(3))
    const savedAt = '2023-03-01T10:32:00.000Z'
    expect(await series.history.states()).toMatchObject({
      ok: true,
      value: [3, 2, 1].map((generation) => ({ generation, savedAt, schema: 1 }))
    })
  })

  it('gives back what an earlier state held', async () => {
    const series = await savedSeries(await temporaryFolder(), texts(3))
    expect(await series.history.readState(2)).toEqual({ ok: true, value: { id: 'a', text: 'text 2' } })
  })

  it('tells that a state is damaged, or is not there', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, texts(2))
    await writeFile(join(folder, 'note.0000000001.json'), 'x')
    for (const generation of [1, 7]) {
      const failure = { kind: 'damaged', path: folder, generation }
      expect(await series.history.readState(generation)).toEqual({ ok: false, failure })
    }
  })

  it('tells why it cannot be read', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, texts(1))
    const files = {
      list: async () => Promise.reject(diskError('EACCES')),
      open: async () => Promise.reject(diskError('EBUSY'))
    }
    const series = noteSeries(folder, { machine: testMachine({ files }) })
    expect(await series.history.states()).toMatchObject({ ok: false, failure: { kind: 'locked', code: 'EACCES' } })
    expect(await series.history.readState(1)).toMatchObject({ ok: false, failure: { kind: 'locked', code: 'EBUSY' } })
  })
})

describe('pruning', () => {
  it('keeps the ten newest of a day', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, texts(14))
    expect(await generationsIn(folder)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  })

  it('keeps the last of each earlier day, by when it was saved and not by the clock of today', async () => {
    const folder = await temporaryFolder()
    let at = 0
    const machine = testMachine({ now: () => new Date(Date.UTC(2023, 2, 1 + Math.floor(at++ / 4))) })
    await savedSeries(folder, texts(20), { machine })
    expect(await generationsIn(folder)).toEqual([4, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
  })

  it('removes nothing that is set aside or laid beside', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, texts(9))
    await rename(join(folder, 'note.0000000001.json'), join(folder, 'note.0000000001.json.bad'))
    await writeFile(join(folder, 'note.conflict-0000000002-ab-1.json'), 'x')
    for (const text of texts(5)) await series.save(note(text))
    await series.settled()
    const names = await readdir(folder)
    expect(names).toContain('note.0000000001.json.bad')
    expect(names).toContain('note.conflict-0000000002-ab-1.json')
    expect(names.filter((name) => /\d{10}\.json$/.test(name))).toHaveLength(10)
  })

  it('removes nothing while the newest cannot be read back', async () => {
    const folder = await temporaryFolder()
    const unlink = async (path: string) =>
      path.endsWith('.json') ? Promise.reject(diskError('EBUSY')) : nodeFileCalls.unlink(path)
    await savedSeries(folder, texts(12), { machine: testMachine({ files: { unlink } }) })
    const link = async (from: string, to: string) => {
      await nodeFileCalls.link(from, to)
      await writeFile(to, 'spoilt after it was written')
    }
    const series = noteSeries(folder, { machine: testMachine({ files: { link } }) })
    await series.load(true)
    await series.save(note('thirteenth'))
    await series.settled()
    expect(await readdir(folder)).toHaveLength(13)
  })

  it('that cannot remove a file does not fail the save, and is done after the next one', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, texts(10))
    let held = true
    const machine = testMachine({
      files: {
        unlink: (path) =>
          held && path.endsWith('.json') ? Promise.reject(diskError('EBUSY')) : nodeFileCalls.unlink(path)
      }
    })
    const series = noteSeries(folder, { machine })
    await series.load(true)
    expect(await series.save(note('eleventh'))).toMatchObject({ ok: true })
    await series.settled()
    expect(await readdir(folder)).toHaveLength(11)
    held = false
    await series.save(note('twelfth'))
    await series.settled()
    expect(await readdir(folder)).toHaveLength(10)
  })
})

describe('what a crash has left behind', () => {
  const here = 'note.0000000003.HOST-4711-abcdef.1.tmp'

  async function leftovers(names: string[], running: number[]): Promise<string[]> {
    const folder = await temporaryFolder()
    await savedSeries(folder, texts(2))
    const host = await ownHost()
    for (const name of names) await writeFile(join(folder, name.replace('HOST', host)), 'half a fi')
    await noteSeries(folder, { machine: testMachine({ isRunning: (pid) => running.includes(pid) }) }).load(true)
    const left = await readdir(folder)
    return names.filter((name) => left.includes(name.replace('HOST', host)))
  }

  it('is removed when its process is gone', async () => {
    expect(await leftovers([here], [])).toEqual([])
  })

  it('is left when its process still runs', async () => {
    expect(await leftovers([here], [4711])).toEqual([here])
  })

  it('is left when it was written on another machine, which may be writing it now', async () => {
    const there = 'note.0000000003.0badcafe-4711-abcdef.1.tmp'
    expect(await leftovers([there], [])).toEqual([there])
  })

  it('is left when its name is not quite one of ours', async () => {
    const others = ['note.tmp', 'note.0000000003.tmp', 'notes.0000000003.HOST-4711-abcdef.1.tmp', '~note.0000000003']
    expect(await leftovers(others, [])).toEqual(others)
  })

  it('is removed when the series has long gone past it, wherever it was written', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, texts(12))
    const names = [2, 3].map((number) => `note.000000000${number}.0badcafe-1-ab.1.tmp`)
    for (const name of names) await writeFile(join(folder, name), 'half a fi')
    await noteSeries(folder).load(true)
    const left = await readdir(folder)
    expect(names.map((name) => left.includes(name))).toEqual([false, true])
  })
})

/** The mark of this machine in the names of temporary files, read from one that is being written. */
async function ownHost(): Promise<string> {
  const folder = await temporaryFolder()
  let host = ''
  const machine = testMachine({
    files: {
      sync: async (file) => {
        host = /\.([0-9a-f]{8})-/.exec((await readdir(folder))[0] ?? '')?.[1] ?? ''
        await nodeFileCalls.sync(file)
      }
    }
  })
  await savedSeries(folder, ['first'], { machine })
  return host
}
