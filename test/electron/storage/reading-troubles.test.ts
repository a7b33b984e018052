import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LaterFileCalls } from '../../../electron/storage/disk/file-calls'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import { diskError } from './kit/disk-error'
import { note } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

const generation = (number: number) => `note.${String(number).padStart(10, '0')}.json`

/** A folder with two states, read by a machine of which some calls are the test's. */
async function readWith(files: (folder: string) => Partial<LaterFileCalls>) {
  const folder = await temporaryFolder()
  await savedSeries(folder, ['first', 'second'])
  const series = noteSeries(folder, { machine: testMachine({ files: files(folder) }) })
  return { folder, series, found: await series.load(true) }
}

/** Lets the newest not be opened: so many times, or always. */
const notOpened = (code: string, times = Infinity) => {
  let left = times
  const pauses: number[] = []
  const open: LaterFileCalls['open'] = (path, mode) =>
    path.endsWith(generation(2)) && left-- > 0 ? Promise.reject(diskError(code)) : nodeFileCalls.open(path, mode)
  const pause = async (milliseconds: number) => {
    pauses.push(milliseconds)
  }
  return { files: { open, pause }, pauses }
}

describe('a newest generation', () => {
  it('that the disk cannot read is passed by, told, and left where it lies', async () => {
    const { folder, found } = await readWith(() => notOpened('EIO').files)
    expect(found).toMatchObject({
      kind: 'older-used',
      state: { text: 'first' },
      bad: [{ generation: 2, because: 'unreadable', savedAt: null }]
    })
    expect((await readdir(folder)).sort()).toEqual([generation(1), generation(2)])
  })

  it('that the disk reads the third time is used', async () => {
    const { files, pauses } = notOpened('EIO', 2)
    expect((await readWith(() => files)).found).toMatchObject({ kind: 'loaded', state: { text: 'second' } })
    expect(pauses).toEqual([10, 20])
  })

  it('that another program holds is waited for a second, and then nothing is said of what it holds', async () => {
    const { files, pauses } = notOpened('EBUSY')
    expect((await readWith(() => files)).found).toMatchObject({ kind: 'failed', failure: { kind: 'locked' } })
    expect(pauses.reduce((sum, each) => sum + each, 0)).toBe(1050)
  })

  it('that is larger than any state is told as that, and set aside', async () => {
    const { folder, found } = await readWith(() => {
      let largest = true
      return {
        size: async (file) => {
          const size = largest ? 64 * 1024 * 1024 + 1 : await nodeFileCalls.size(file)
          largest = false
          return size
        }
      }
    })
    expect(found).toMatchObject({ kind: 'older-used', bad: [{ generation: 2, because: 'too-large', savedAt: null }] })
    expect(await readdir(folder)).toContain(`${generation(2)}.bad`)
  })

  it('of which the disk gives no more bytes than some is damaged', async () => {
    let reads = 0
    const { found } = await readWith(() => ({
      read: async (file, into, position) =>
        reads++ === 0
          ? nodeFileCalls.read(file, into.subarray(0, 100), position)
          : reads === 2
            ? 0
            : nodeFileCalls.read(file, into, position)
    }))
    expect(found).toMatchObject({ kind: 'older-used', state: { text: 'first' }, bad: [{ generation: 2 }] })
  })

  it('that comes in small pieces is whole', async () => {
    const { found } = await readWith(() => ({
      read: (file, into, position) => nodeFileCalls.read(file, into.subarray(0, 7), position)
    }))
    expect(found).toMatchObject({ kind: 'loaded', state: { text: 'second' } })
  })
})

describe('a generation that vanishes after it was listed, because another program prunes', () => {
  const listing = (times: number, listed: number[] = []) => ({
    listed,
    files: {
      list: async (folder: string) => {
        listed.push(listed.length)
        const entries = await nodeFileCalls.list(folder)
        return listed.length <= times ? [...entries, { name: generation(3), kind: 'file' as const }] : entries
      }
    }
  })

  it('is looked for again', async () => {
    const { files, listed } = listing(2)
    expect((await readWith(() => files)).found).toMatchObject({ kind: 'loaded', state: { text: 'second' } })
    expect(listed).toHaveLength(3)
  })

  it('is told by the fifth time, since what is listed and never there may be a link that leads nowhere', async () => {
    const { files, listed } = listing(Infinity)
    expect((await readWith(() => files)).found).toMatchObject({
      kind: 'older-used',
      generation: 2,
      state: { text: 'second' },
      bad: [{ generation: 3, because: 'unreadable' }]
    })
    expect(listed).toHaveLength(5)
  })
})

describe('a file of another series', () => {
  it('is none of this one, though its name is as long', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    await writeFile(join(folder, 'boat.0000000009.json'), await readFile(join(folder, generation(1))))
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'loaded', generation: 1 })
    expect(await readdir(folder)).toContain('boat.0000000009.json')
  })
})

describe('a mistake in the program itself', () => {
  it.each([
    ['an error without a code', new TypeError('a mistake')],
    ['an error whose code is no text', Object.assign(new Error('a mistake'), { code: 5 })],
    ['something that is no error', { code: 'EIO' }],
    ['nothing at all', null]
  ])('goes on as what it is: %s', async (_, mistake) => {
    const list = async () => {
      throw mistake
    }
    const series = noteSeries(await temporaryFolder(), { machine: testMachine({ files: { list } }) })
    await expect(series.load(true)).rejects.toBe(mistake)
  })

  it('is not taken for tidying that may fail', async () => {
    const mistake = new TypeError('a mistake')
    const unlink = async () => {
      throw mistake
    }
    const series = noteSeries(await temporaryFolder(), { machine: testMachine({ files: { unlink } }) })
    await series.load(false)
    await expect(series.save(note('first'))).rejects.toBe(mistake)
  })
})

describe('a series that has been read', () => {
  it('goes on after the number of what was set aside, also when it is read again', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first', 'second'])
    await writeFile(join(folder, generation(2)), 'x')
    await noteSeries(folder).load(true)
    const series = noteSeries(folder)
    await series.load(true)
    expect(await series.save(note('third'))).toMatchObject({ ok: true, value: { generation: 3 } })
  })

  it('tells of an earlier state that a newer program wrote', async () => {
    const folder = await temporaryFolder()
    const parse = (value: unknown) => ({ ok: true as const, value: value as { id: string; text: string } })
    await savedSeries(folder, ['newer'], { schema: { version: 2, migrations: [(value) => value], parse } })
    const failure = { kind: 'newer-format', path: folder, savedAt: '2023-03-01T10:32:00.000Z' }
    expect(await noteSeries(folder).history.readState(1)).toEqual({ ok: false, failure })
  })

  it('has no history where its folder is gone', async () => {
    const folder = join(await temporaryFolder(), 'matter')
    await mkdir(folder)
    const series = await savedSeries(folder, ['first'])
    await rm(folder, { recursive: true })
    expect(await noteSeries(folder).history.states()).toEqual({ ok: true, value: [] })
    expect(await series.history.readState(1)).toMatchObject({ ok: false, failure: { kind: 'damaged' } })
  })
})
