import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import { nodeFileCallsNow } from '../../../electron/storage/disk/node-file-calls-now'
import { diskError } from './kit/disk-error'
import { note } from './kit/note'
import { noteSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

/** A disk without links whose rename is refused until so many milliseconds have been waited. */
function heldFor(milliseconds: number, code = 'EBUSY') {
  let waited = 0
  const pauses: number[] = []
  const machine = testMachine({
    files: {
      link: async () => Promise.reject(diskError('EPERM')),
      rename: async (from, to) => {
        if (waited < milliseconds) throw diskError(code)
        await nodeFileCalls.rename(from, to)
      },
      pause: async (pause) => {
        waited += pause
        pauses.push(pause)
      }
    }
  })
  return { machine, pauses }
}

describe('a file that another program holds', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('loses no save when it is let go after three tries (%s)', async (code) => {
    const folder = await temporaryFolder()
    const { machine, pauses } = heldFor(70, code)
    const series = noteSeries(folder, { machine })
    await series.load(false)
    expect(await series.save(note('kept'))).toMatchObject({ ok: true })
    expect(pauses).toEqual([10, 20, 40])
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'loaded', state: { text: 'kept' } })
  })

  it('loses no save when it is held for half a minute', async () => {
    const folder = await temporaryFolder()
    const { machine, pauses } = heldFor(30_000)
    const series = noteSeries(folder, { machine })
    await series.load(false)
    expect(await series.save(note('kept'))).toMatchObject({ ok: true })
    expect(Math.max(...pauses)).toBe(100)
    expect(await readdir(folder)).toEqual(['note.0000000001.json'])
  })

  it('is told as held after a minute, leaves nothing behind, and is saved when it is let go', async () => {
    const folder = await temporaryFolder()
    const { machine } = heldFor(61_000)
    const series = noteSeries(folder, { machine })
    await series.load(false)
    const locked = { ok: false, failure: { kind: 'locked', path: folder, code: 'EBUSY' } }
    expect(await series.save(note('first try'))).toEqual(locked)
    expect(await readdir(folder)).toEqual([])
    expect(await series.save(note('second try'))).toMatchObject({ ok: true, value: { generation: 1 } })
  })

  it("whose claimed name cannot be taken away is passed by, and not mistaken for another program's", async () => {
    const folder = await temporaryFolder()
    const { machine } = heldFor(61_000)
    const stuck = { ...machine, files: { ...machine.files, unlink: async () => Promise.reject(diskError('EPERM')) } }
    const series = noteSeries(folder, { machine: stuck })
    await series.load(false)
    expect(await series.save(note('first try'))).toMatchObject({ failure: { kind: 'locked' } })
    expect(await series.save(note('second try'))).toMatchObject({ ok: true, value: { generation: 2 } })
  })

  it('is waited for at the last moment for two seconds', async () => {
    const folder = await temporaryFolder()
    let waited = 0
    const machine = testMachine({
      filesNow: {
        link: () => {
          throw diskError('ENOTSUP')
        },
        rename: (from, to) => {
          if (waited < 1500) throw diskError('EBUSY')
          nodeFileCallsNow.rename(from, to)
        },
        pause: (pause) => {
          waited += pause
        }
      }
    })
    const series = noteSeries(folder, { machine })
    await series.load(false)
    expect(series.saveNow(note('last'))).toMatchObject({ ok: true })
    expect(await noteSeries(folder).load(true)).toMatchObject({ state: { text: 'last' } })
  })
})

describe('a place', () => {
  it.each([
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['EPERM', 'read-only'],
    ['ENOSPC', 'no-space'],
    ['EDQUOT', 'no-space'],
    ['EMFILE', 'locked'],
    ['EIO', 'io'],
    ['ENOENT', 'folder-gone']
  ])('that answers a new file with %s is told as %s', async (code, kind) => {
    const folder = await temporaryFolder()
    const series = noteSeries(folder, {
      machine: testMachine({ files: { open: async () => Promise.reject(diskError(code)) } })
    })
    await series.load(false)
    expect(await series.save(note('no'))).toMatchObject({ ok: false, failure: { kind } })
    expect(await readdir(folder)).toEqual([])
  })

  it('that takes fewer bytes than it is given is given the rest', async () => {
    const folder = await temporaryFolder()
    const machine = testMachine({
      files: { write: (file, bytes, position) => nodeFileCalls.write(file, bytes.subarray(0, 7), position) }
    })
    const series = noteSeries(folder, { machine })
    await series.load(false)
    expect(await series.save(note('in small pieces'))).toMatchObject({ ok: true })
    expect(await noteSeries(folder).load(true)).toMatchObject({ state: { text: 'in small pieces' } })
  })

  it('that takes no more bytes is full, though it did not say so', async () => {
    const series = noteSeries(await temporaryFolder(), {
      machine: testMachine({ files: { write: async () => 0 } })
    })
    await series.load(false)
    expect(await series.save(note('no'))).toMatchObject({ failure: { kind: 'no-space', code: 'ESHORTWRITE' } })
  })

  it('that gives back other bytes than it was given is not believed', async () => {
    const folder = await temporaryFolder()
    const machine = testMachine({
      files: {
        write: async (file, bytes, position) => {
          await nodeFileCalls.write(file, bytes.with(0, 0), position)
          return bytes.length
        }
      }
    })
    const series = noteSeries(folder, { machine })
    await series.load(false)
    expect(await series.save(note('no'))).toMatchObject({ failure: { kind: 'io', code: 'EREADBACK' } })
    expect(await readdir(folder)).toEqual([])
  })

  it('that may not be read says so, and nothing in it is taken for damaged', async () => {
    const series = noteSeries(await temporaryFolder(), {
      machine: testMachine({ files: { list: async () => Promise.reject(diskError('EACCES')) } })
    })
    expect(await series.load(true)).toMatchObject({ kind: 'failed', failure: { kind: 'locked', code: 'EACCES' } })
    expect(await series.save(note('no'))).toMatchObject({ failure: { kind: 'locked' } })
  })

  it('lets a mistake in the program itself through as what it is', async () => {
    const series = noteSeries(await temporaryFolder(), {
      machine: testMachine({ files: { list: async () => Promise.reject(new TypeError('a mistake')) } })
    })
    await expect(series.load(true)).rejects.toThrow('a mistake')
  })
})
