import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { extraCopyName, readExtraCopyName } from '../../../electron/extra-copies/extra-copy-name'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import { ExtraCopies } from '../../../electron/extra-copies/extra-copies'
import type { MatterDraft } from '../../../shared/domain/matter'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { settingsSchema, type Settings } from '../../../shared/ipc/settings'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { diskError } from '../storage/kit/disk-error'
import { testMachine } from '../storage/kit/test-machine'

const minute = 60_000
const day = 24 * 60 * minute

let folder: string
let clock: number
let settings: {
  settings: Settings
  change: (
    next: (settings: Settings) => Settings
  ) => Promise<{ ok: true; value: { generation: number; savedAt: string } }>
}
let copies: ExtraCopies

const matter = (registryNumber: string, id = idOf(1)): MatterDraft => matterOf({ id, registryNumber })
const files = async (): Promise<string[]> => (await readdir(folder)).sort()
const idIn = async (path: string): Promise<string | undefined> => {
  const read = parseMatterFile(await readFile(path, 'utf8'), path)
  return read.ok ? read.value.matter.id : undefined
}
const pass = (milliseconds: number): void => void (clock += milliseconds)
/** Saves a new state after some time, and leaves the matter. */
const saveAndLeave = async (number: number, after: number): Promise<void> => {
  pass(after)
  copies.take(matter(`EXN ${number}`))
  await copies.write(idOf(1))
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extra-'))
  clock = new Date(2023, 4, 3, 8, 0, 0).getTime()
  settings = {
    settings: settingsSchema.parse({}),
    async change(next) {
      this.settings = next(this.settings)
      return { ok: true, value: { generation: 1, savedAt: '' } }
    }
  }
  copies = new ExtraCopies({ settings, files: nodeFileCalls, now: () => new Date(clock), idIn })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('an extra copy', () => {
  it('is written of every matter when a folder is chosen, as a file that can be opened', async () => {
    await copies.begin(folder, [matter('A'), matter('B', idOf(2))])
    const [first = ''] = await files()
    expect(await files()).toHaveLength(2)
    expect(readExtraCopyName(first)?.at).toBe('2023-05-03 08.00.00')
    expect(await idIn(join(folder, first))).toBe(idOf(1))
    expect(settings.settings.extraCopies).toEqual({ folder, lastWritten: new Date(clock).toISOString() })
  })

  it('is written when its folder has been flushed, and not before', async () => {
    const syncFolder = (): Promise<never> => Promise.reject(diskError('EIO'))
    const unflushed = new ExtraCopies({
      settings,
      files: testMachine({ files: { syncFolder } }).files,
      now: () => new Date(clock),
      idIn
    })
    await unflushed.begin(folder, [matter('A')])
    expect(unflushed.problem).toMatchObject({ kind: 'target-failed', code: 'EIO' })
    expect(settings.settings.extraCopies).toEqual({ folder, lastWritten: '' })
  })

  it('is written after a save at most every ten minutes, and when the matter is left', async () => {
    await copies.begin(folder, [])
    for (let minutes = 0; minutes <= 25; minutes += 1) {
      copies.take(matter(`EXN ${minutes}`))
      await copies.settled()
      pass(minute)
    }
    expect(await files()).toHaveLength(3)
    await copies.write(idOf(1))
    expect(await files()).toHaveLength(4)
    await copies.writeAll()
    expect(await files(), 'nothing new to write').toHaveLength(4)
  })

  it('is not written where no folder is chosen, or none any more', async () => {
    await saveAndLeave(1, minute)
    expect(await files()).toEqual([])
    await copies.begin(folder, [])
    expect(await files(), 'what was saved before the folder was chosen').toHaveLength(1)
    await copies.end()
    await saveAndLeave(2, minute)
    expect(await files()).toHaveLength(1)
  })

  it('never takes the place of another file, even within one second', async () => {
    await copies.begin(folder, [])
    for (const place of ['Linden', 'Eken', 'Boken']) {
      copies.take({ ...matter('EXN 1'), meeting: { ...matter('EXN 1').meeting, place } })
      await copies.write(idOf(1))
    }
    expect((await files()).map((name) => readExtraCopyName(name)?.at)).toEqual([
      '2023-05-03 08.00.00',
      '2023-05-03 08.00.01',
      '2023-05-03 08.00.02'
    ])
  })
})

describe('a folder that cannot be written', () => {
  it('is told, is not made, and gets its copies again when it is back', async () => {
    await copies.begin(folder, [])
    await rm(folder, { recursive: true })
    await saveAndLeave(1, minute)
    expect(copies.problem?.kind).toBe('target-folder-gone')
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
    expect(settings.settings.extraCopies?.folder).toBe(folder)

    folder = await mkdtemp(folder)
    settings.settings = { ...settings.settings, extraCopies: { folder, lastWritten: '' } }
    pass(minute)
    copies.take(matter('EXN 2'))
    await copies.settled()
    expect(copies.problem).toBeNull()
    expect(await files()).toHaveLength(1)
  })
})

describe('old copies', () => {
  it('are kept: the ten newest, and the last of each of thirty days', async () => {
    await copies.begin(folder, [])
    for (let number = 0; number < 40; number += 1) await saveAndLeave(number, day / 2)
    // Forty copies of twenty-one days: the last of each day, and of the ten newest four more.
    expect(await files()).toHaveLength(25)
    expect(await idIn(join(folder, (await files()).at(-1) ?? ''))).toBe(idOf(1))
  })

  it('are left alone when the program did not write them: by another name, of another matter, or with other content', async () => {
    const old = new Date(2020, 0, 1)
    const own = extraCopyName(matter('A'), old, new Set())
    const strangers = {
      'Min egen kopia.namndklar': JSON.stringify(matter('A')),
      'anteckningar kopia 2020-01-01 10.00.00.txt': 'x',
      [extraCopyName(matter('B', '00000001-0000-4000-8000-000000000002'), old, new Set())]: 'y',
      [extraCopyName(matter('A'), new Date(2020, 0, 2), new Set())]: 'inget ärende'
    }
    await copies.begin(folder, [])
    for (const [name, text] of Object.entries(strangers)) await writeFile(join(folder, name), text)
    await saveAndLeave(0, minute)
    const [written = ''] = (await files()).filter((name) => readExtraCopyName(name)?.at.startsWith('2023'))
    await writeFile(join(folder, own), await readFile(join(folder, written)))
    for (let number = 1; number < 60; number += 1) await saveAndLeave(number, day)
    expect(await files()).toEqual(expect.arrayContaining(Object.keys(strangers)))
    expect(await files()).not.toContain(own)
  })

  it('do not take the newest with them when the clock has been set back', async () => {
    await copies.begin(folder, [])
    for (let number = 0; number < 40; number += 1) await saveAndLeave(number, day)
    const before = new Set(await files())
    await saveAndLeave(99, -400 * day)
    const [newest = ''] = (await files()).filter((name) => !before.has(name))
    expect(readExtraCopyName(newest)?.at.slice(0, 4)).toBe('2022')
  })
})
