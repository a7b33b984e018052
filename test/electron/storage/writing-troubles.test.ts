import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LaterFileCalls } from '../../../electron/storage/disk/file-calls'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import { decodeGeneration } from '../../../electron/storage/generations/generation-bytes'
import { diskError } from './kit/disk-error'
import { note } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

const noLinks = async () => Promise.reject(diskError('ENOTSUP'))

async function loadedWith(files: Partial<LaterFileCalls>, texts = ['first']) {
  const folder = await temporaryFolder()
  await savedSeries(folder, texts)
  const series = noteSeries(folder, { machine: testMachine({ files }) })
  await series.load(true)
  return { folder, series }
}

describe('a new file that cannot be made', () => {
  it('is waited for a second, while what lies there may be waited for a minute', async () => {
    let waited = 0
    const open: LaterFileCalls['open'] = (path, mode) =>
      mode === 'create' ? Promise.reject(diskError('EBUSY')) : nodeFileCalls.open(path, mode)
    const pause = async (milliseconds: number) => {
      waited += milliseconds
    }
    const { series } = await loadedWith({ open, pause })
    expect(await series.save(note('second'))).toMatchObject({ ok: false, failure: { kind: 'locked', code: 'EBUSY' } })
    expect(waited).toBe(1050)
  })

  it('for a disk that cannot write is told at once', async () => {
    const pauses: number[] = []
    const open: LaterFileCalls['open'] = (path, mode) =>
      mode === 'create' ? Promise.reject(diskError('EIO')) : nodeFileCalls.open(path, mode)
    const { series } = await loadedWith({ open, pause: async (each) => void pauses.push(each) })
    expect(await series.save(note('second'))).toMatchObject({ ok: false, failure: { kind: 'io', code: 'EIO' } })
    expect(pauses).toEqual([])
  })
})

describe('on a share without links', () => {
  it('a name that cannot be claimed is told with its reason, and is nobody’s', async () => {
    const open: LaterFileCalls['open'] = (path, mode) =>
      mode === 'create' && path.endsWith('.json') ? Promise.reject(diskError('ENOSPC')) : nodeFileCalls.open(path, mode)
    const { folder, series } = await loadedWith({ link: noLinks, open })
    expect(await series.save(note('second'))).toEqual({
      ok: false,
      failure: { kind: 'no-space', path: folder, code: 'ENOSPC' }
    })
    expect(await readdir(folder)).toEqual(['note.0000000001.json'])
  })

  it('a file that is held and may not be touched is told as held', async () => {
    const { series } = await loadedWith({ link: noLinks, rename: async () => Promise.reject(diskError('EACCES')) })
    expect(await series.save(note('second'))).toMatchObject({ ok: false, failure: { kind: 'locked', code: 'EACCES' } })
  })

  it('a rename that was carried out and yet reported as failed is a save', async () => {
    const rename: LaterFileCalls['rename'] = async (from, to) => {
      await nodeFileCalls.rename(from, to)
      throw diskError('EIO')
    }
    const { folder, series } = await loadedWith({ link: noLinks, rename })
    expect(await series.save(note('second'))).toMatchObject({ ok: true, value: { generation: 2 } })
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'loaded', state: { text: 'second' } })
  })
})

describe('a folder that does not say that it remembers a new name', () => {
  it('makes no save, and the next one goes on after it', async () => {
    let isHeld = true
    const syncFolder: LaterFileCalls['syncFolder'] = (path) =>
      isHeld ? Promise.reject(diskError('EACCES')) : nodeFileCalls.syncFolder(path)
    const { folder, series } = await loadedWith({ syncFolder })
    expect(await series.save(note('second'))).toEqual({
      ok: false,
      failure: { kind: 'locked', path: folder, code: 'EACCES' }
    })
    isHeld = false
    expect(await series.save(note('third'))).toMatchObject({ ok: true, value: { generation: 3 } })
  })
})

describe('what has no JSON', () => {
  it('is refused, and nothing is written', async () => {
    const { folder, series } = await loadedWith({})
    const nothing = undefined as unknown as { id: string; text: string }
    expect(await series.save(nothing)).toEqual({ ok: false, failure: { kind: 'invalid', path: folder } })
    expect(await readdir(folder)).toEqual(['note.0000000001.json'])
  })
})

describe('a copy laid beside the series', () => {
  it('says which state it was built on, and can be read like a generation', async () => {
    const { folder, series } = await loadedWith({}, ['first', 'second', 'third'])
    const theirs = noteSeries(folder)
    await theirs.load(true)
    await theirs.save(note('theirs'))
    await series.save(note('ours'))
    const name = (await readdir(folder)).find((each) => each.includes('conflict')) ?? ''
    expect(name).toMatch(/^note\.conflict-0000000003-/)
    const copy = decodeGeneration(await readFile(join(folder, name)), { series: 'note', generation: 3 })
    expect(copy).toMatchObject({ kind: 'intact', header: { schema: 1, savedAt: '2023-03-01T10:32:00.000Z' } })
  })

  it('is told though theirs cannot be read', async () => {
    const { folder, series } = await loadedWith({})
    await writeFile(join(folder, 'note.0000000002.json'), 'x')
    expect(await series.save(note('ours'))).toMatchObject({
      ok: false,
      failure: { kind: 'conflict', theirs: { generation: 2, savedAt: null } }
    })
  })

  it('stays when the next one cannot be made', async () => {
    let isFull = false
    const open: LaterFileCalls['open'] = (path, mode) =>
      isFull && mode === 'create' ? Promise.reject(diskError('ENOSPC')) : nodeFileCalls.open(path, mode)
    const { folder, series } = await loadedWith({ open })
    const theirs = noteSeries(folder)
    await theirs.load(true)
    await theirs.save(note('theirs'))
    await series.save(note('ours 1'))
    isFull = true
    expect(await series.save(note('ours 2'))).toMatchObject({ failure: { kind: 'conflict', copy: null } })
    const [name = '', ...others] = (await readdir(folder)).filter((each) => each.includes('conflict'))
    expect(others).toEqual([])
    expect(await readFile(join(folder, name), 'utf8')).toContain('ours 1')
    isFull = false
    await series.save(note('ours 3'))
    expect((await readdir(folder)).filter((each) => each.includes('conflict'))).toHaveLength(1)
  })
})
