import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepFile } from '../../../electron/files/keep-file'
import { failureFrom } from '../../../electron/storage/disk/failure-from'
import { targetProblem } from '../../../electron/files/target-problem'
import { writeFileSafely } from '../../../electron/files/write-file-safely'
import type { LaterFileCalls } from '../../../electron/storage/disk/file-calls'
import type { TargetProblem } from '../../../shared/ipc/problem'
import type { Result } from '../../../shared/result'
import { testMachine } from '../storage/kit/test-machine'

const bytes = new TextEncoder().encode('det nya papperet')
const failure = (code: string): Error => Object.assign(new Error(code), { code })
const fails = (code: string) => () => Promise.reject(failure(code))

type Write = (path: string, bytes: Uint8Array, files: LaterFileCalls) => Promise<Result<string, TargetProblem>>

const ways: [string, Write][] = [
  ['a paper', writeFileSafely],
  ['what the program goes by', keepFile]
]
const files = testMachine().files
const disk = (calls: Partial<LaterFileCalls>): LaterFileCalls => ({ ...files, ...calls })

/** The real disk, with a note of what was asked of it. */
function watched(): { files: LaterFileCalls; asked: string[] } {
  const asked: string[] = []
  const noting = Object.entries(files).map(([name, call]) => {
    const perform = call as (...args: unknown[]) => Promise<unknown>
    return [name, (...args: unknown[]) => (asked.push(name), perform(...args))]
  })
  return { files: Object.fromEntries(noting) as LaterFileCalls, asked }
}

let folder: string
let target: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'namndklar-files-'))
  target = join(folder, 'Tjänsteutlåtande.docx')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe.each(ways)('%s that is written', (_, write) => {
  it('stands whole in its place, and nothing else does', async () => {
    expect(await write(target, bytes, files)).toEqual({ ok: true, value: target })
    expect(await readFile(target, 'utf8')).toBe('det nya papperet')
    expect(await readdir(folder)).toEqual(['Tjänsteutlåtande.docx'])
  })

  it('takes the place of the one before', async () => {
    await writeFile(target, 'det gamla papperet, som är längre')
    await write(target, bytes, files)
    expect(await readFile(target, 'utf8')).toBe('det nya papperet')
  })

  it('may be read by whoever may read what the user makes', async () => {
    await writeFile(join(folder, 'annat.txt'), '')
    await write(target, bytes, files)
    expect((await stat(target)).mode).toBe((await stat(join(folder, 'annat.txt'))).mode)
  })

  it('gets there although a virus scanner holds it for a moment', async () => {
    let refusals = 2
    const held = disk({
      rename: (from, to) => (refusals-- > 0 ? Promise.reject(failure('EPERM')) : files.rename(from, to))
    })
    expect((await write(target, bytes, held)).ok).toBe(true)
    expect(await readFile(target, 'utf8')).toBe('det nya papperet')
  })

  it('is on the disk before it takes its place, and its folder after', async () => {
    const { files: noting, asked } = watched()
    await write(target, bytes, noting)
    const steps = asked.filter((name) => ['sync', 'rename', 'syncFolder'].includes(name))
    expect(steps).toEqual(['sync', 'rename', 'syncFolder'])
  })
})

describe.each(ways)('%s that cannot be written', (_, write) => {
  it.each<[string, LaterFileCalls, object]>([
    ['the folder may not be written to', disk({ open: fails('EACCES') }), { kind: 'target-not-allowed' }],
    ['the disk is read-only', disk({ open: fails('EROFS') }), { kind: 'target-not-allowed' }],
    ['the disk is full while writing', disk({ write: fails('ENOSPC') }), { kind: 'target-no-space' }],
    ['the disk takes no more', disk({ write: () => Promise.resolve(0) }), { kind: 'target-no-space' }],
    ['the disk is full when it is flushed', disk({ sync: fails('ENOSPC') }), { kind: 'target-no-space' }],
    ['the quota is used up', disk({ write: fails('EDQUOT') }), { kind: 'target-no-space' }],
    ['the network is away', disk({ write: fails('ENETUNREACH') }), { kind: 'target-not-answering' }],
    ['the name is too long', disk({ open: fails('ENAMETOOLONG') }), { kind: 'target-name-too-long' }],
    ['the disk breaks when it is flushed', disk({ sync: fails('EIO') }), { kind: 'target-failed', code: 'EIO' }],
    [
      'the disk breaks when the file is closed',
      disk({ close: async (file) => files.close(file).then(fails('EIO')) }),
      { kind: 'target-failed', code: 'EIO' }
    ],
    [
      'the disk keeps less than it took',
      disk({ write: async (_file, some) => some.length }),
      { kind: 'target-failed', code: 'EREADBACK' }
    ],
    ['the file is open in Word', disk({ rename: fails('EBUSY') }), { kind: 'target-locked' }],
    [
      'something nameless happens',
      disk({ rename: () => Promise.reject(new Error('?')) }),
      { kind: 'target-failed', code: 'EIO' }
    ]
  ])('because %s leaves the old one untouched and no litter', async (_, broken, problem) => {
    await writeFile(target, 'det gamla papperet')
    expect(await write(target, bytes, broken)).toEqual({
      ok: false,
      problem: { file: 'Tjänsteutlåtande.docx', remains: true, ...problem }
    })
    expect(await readFile(target, 'utf8')).toBe('det gamla papperet')
    expect(await readdir(folder)).toEqual(['Tjänsteutlåtande.docx'])
  })

  it('because the folder is gone is told', async () => {
    expect(await write(join(folder, 'borta', 'a.docx'), bytes, files)).toEqual({
      ok: false,
      problem: { kind: 'target-folder-gone', file: 'a.docx', remains: false }
    })
  })

  it('because a folder stands in its place leaves the folder', async () => {
    await mkdir(target)
    expect((await write(target, bytes, files)).ok).toBe(false)
    expect(await readdir(folder)).toEqual(['Tjänsteutlåtande.docx'])
  })
})

describe('a folder that cannot be flushed', () => {
  const unflushed = disk({ syncFolder: fails('EINVAL') })

  it('takes a paper all the same', async () => {
    expect(await writeFileSafely(target, bytes, unflushed)).toEqual({ ok: true, value: target })
  })

  it('keeps nothing that the program goes by', async () => {
    const problem = { kind: 'target-failed', file: 'Tjänsteutlåtande.docx', remains: true, code: 'EINVAL' }
    expect(await keepFile(target, bytes, unflushed)).toEqual({ ok: false, problem })
  })
})

it.skipIf(process.platform !== 'linux')('what Node has no name for is told by its number', () => {
  expect(targetProblem(failure('Unknown system error -122'), 'a.docx').kind).toBe('target-no-space')
  expect(failureFrom(failure('Unknown system error -122'), '/data', 'locked').kind).toBe('no-space')
  expect(failureFrom(failure('Unknown system error -116'), '/data', 'locked').kind).toBe('folder-gone')
  expect(failureFrom(failure('UNKNOWN'), '/data', 'locked').kind).toBe('not-answering')
})

it('a refused rename means a file open in Word on Windows, and a missing right elsewhere', () => {
  expect(targetProblem(failure('EPERM'), 'a.docx', 'win32').kind).toBe('target-locked')
  expect(targetProblem(failure('EPERM'), 'a.docx', 'linux').kind).toBe('target-not-allowed')
})
