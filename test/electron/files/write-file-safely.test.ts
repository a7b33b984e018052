import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realDisk, type Disk } from '../../../electron/files/disk'
import { targetProblem } from '../../../electron/files/target-problem'
import { writeFileSafely } from '../../../electron/files/write-file-safely'

const bytes = new TextEncoder().encode('det nya papperet')
const failure = (code: string): Error => Object.assign(new Error(code), { code })
const fails = (code: string) => () => Promise.reject(failure(code))

/** The real disk, but with one call of an opened file that fails. */
const failingIn = (call: 'writeFile' | 'sync' | 'stat' | 'close', code: string): Disk => ({
  ...realDisk,
  open: async (path, flags) => {
    const file = await realDisk.open(path, flags)
    const real = {
      writeFile: file.writeFile.bind(file),
      sync: () => file.sync(),
      stat: file.stat.bind(file),
      close: () => file.close()
    }
    return {
      ...real,
      [call]: async () => {
        if (call === 'close') await file.close()
        throw failure(code)
      }
    }
  }
})

let folder: string
let target: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'namndklar-files-'))
  target = join(folder, 'Tjänsteutlåtande.docx')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a paper that is written', () => {
  it('stands whole in its place, and nothing else does', async () => {
    expect(await writeFileSafely(target, bytes)).toEqual({ ok: true, value: target })
    expect(await readFile(target, 'utf8')).toBe('det nya papperet')
    expect(await readdir(folder)).toEqual(['Tjänsteutlåtande.docx'])
  })

  it('takes the place of the one before', async () => {
    await writeFile(target, 'det gamla papperet, som är längre')
    await writeFileSafely(target, bytes)
    expect(await readFile(target, 'utf8')).toBe('det nya papperet')
  })

  it('gets there although a virus scanner holds it for a moment', async () => {
    let refusals = 2
    const held: Disk = {
      ...realDisk,
      rename: (from, to) => (refusals-- > 0 ? Promise.reject(failure('EPERM')) : realDisk.rename(from, to))
    }
    expect((await writeFileSafely(target, bytes, held)).ok).toBe(true)
    expect(await readFile(target, 'utf8')).toBe('det nya papperet')
  })
})

describe('a paper that cannot be written', () => {
  it.each<[string, Disk, object]>([
    ['the folder may not be written to', { ...realDisk, open: fails('EACCES') }, { kind: 'target-not-allowed' }],
    ['the disk is read-only', { ...realDisk, open: fails('EROFS') }, { kind: 'target-not-allowed' }],
    ['the disk is full while writing', failingIn('writeFile', 'ENOSPC'), { kind: 'target-no-space' }],
    ['the disk is full when it is flushed', failingIn('sync', 'ENOSPC'), { kind: 'target-no-space' }],
    ['the quota is used up', failingIn('writeFile', 'EDQUOT'), { kind: 'target-no-space' }],
    ['the disk breaks when it is flushed', failingIn('sync', 'EIO'), { kind: 'target-failed', code: 'EIO' }],
    ['the disk breaks when the file is closed', failingIn('close', 'EIO'), { kind: 'target-failed', code: 'EIO' }],
    ['its size cannot be read', failingIn('stat', 'EIO'), { kind: 'target-failed', code: 'EIO' }],
    ['the file is open in Word', { ...realDisk, rename: fails('EBUSY') }, { kind: 'target-locked' }],
    [
      'something nameless happens',
      { ...realDisk, rename: () => Promise.reject(new Error('?')) },
      { kind: 'target-failed', code: 'EIO' }
    ]
  ])('because %s leaves the old one untouched and no litter', async (_, disk, problem) => {
    await writeFile(target, 'det gamla papperet')
    expect(await writeFileSafely(target, bytes, disk)).toEqual({
      ok: false,
      problem: { file: 'Tjänsteutlåtande.docx', ...problem }
    })
    expect(await readFile(target, 'utf8')).toBe('det gamla papperet')
    expect(await readdir(folder)).toEqual(['Tjänsteutlåtande.docx'])
  })

  it('because the disk took only a part of it is told as a full disk', async () => {
    const short: Disk = {
      ...realDisk,
      open: async (path, flags) => {
        const file = await realDisk.open(path, flags)
        return {
          writeFile: () => file.writeFile('de'),
          sync: () => file.sync(),
          stat: file.stat.bind(file),
          close: () => file.close()
        }
      }
    }
    expect(await writeFileSafely(target, bytes, short)).toMatchObject({
      ok: false,
      problem: { kind: 'target-no-space' }
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('because the folder is gone is told', async () => {
    expect(await writeFileSafely(join(folder, 'borta', 'a.docx'), bytes)).toEqual({
      ok: false,
      problem: { kind: 'target-failed', file: 'a.docx', code: 'ENOENT' }
    })
  })

  it('because a folder stands in its place leaves the folder', async () => {
    await mkdir(target)
    expect((await writeFileSafely(target, bytes)).ok).toBe(false)
    expect(await readdir(folder)).toEqual(['Tjänsteutlåtande.docx'])
  })
})

it('a refused rename means a file open in Word on Windows, and a missing right elsewhere', () => {
  expect(targetProblem(failure('EPERM'), 'a.docx', 'win32').kind).toBe('target-locked')
  expect(targetProblem(failure('EPERM'), 'a.docx', 'linux').kind).toBe('target-not-allowed')
})
