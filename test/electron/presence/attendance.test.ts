import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Attendance } from '../../../electron/presence/attendance'
import { presenceName } from '../../../electron/presence/presence-name'
import type { Machine } from '../../../electron/storage/machine'
import { diskError } from '../storage/kit/disk-error'
import { noteId } from '../storage/kit/note'
import { temporaryFolder } from '../storage/kit/temporary-folder'
import { testMachine } from '../storage/kit/test-machine'

const anna = { account: 'anna', computer: 'KONTOR-12' }
const bo = { account: 'bo', computer: 'KONTOR-14' }
const elsewhere = { id: noteId, host: 'abcdef01', pid: 4711, run: 'aa11', beat: 7 }
const note = JSON.stringify({ ...bo, secondsOpen: 600 })

let folder: string
/** Milliseconds by a clock that only the test moves. */
let elapsed: number
const here = (machine: Machine = testMachine(), person = anna) => new Attendance(folder, machine, person, () => elapsed)

beforeEach(async () => {
  folder = join(await temporaryFolder(), 'matters')
  await mkdir(folder)
  elapsed = 0
})
afterEach(() => vi.useRealTimers())

describe('who has a matter open', () => {
  it('is told to another program, with since when by that program’s own clock, and not to oneself', async () => {
    const start = new Date('2023-03-01T08:00:00.000Z')
    let now = start
    const first = here(testMachine({ now: () => now }))
    await first.attend(noteId)
    expect(await first.others(noteId)).toEqual([])
    now = new Date('1999-01-01T00:00:00.000Z')
    const second = here(testMachine({ now: () => new Date('2023-03-01T10:32:00.000Z') }), bo)
    expect(await second.others(noteId)).toEqual([{ ...anna, since: '2023-03-01T10:32:00.000Z' }])
    await first.leaveAll()
    expect(await second.others(noteId)).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  it('counts how long by the seconds that the other gives, never by its time of day', async () => {
    await writeFile(join(folder, presenceName(elsewhere)), note)
    expect(await here().others(noteId)).toEqual([{ ...bo, since: '2023-03-01T10:22:00.000Z' }])
  })

  it('is forgotten when nothing has been seen to change for two minutes, and back when it changes again', async () => {
    const attendance = here()
    const path = (beat: number) => join(folder, presenceName({ ...elsewhere, beat }))
    await writeFile(path(7), note)
    for (elapsed of [0, 60_000, 119_000]) expect(await attendance.others(noteId)).toHaveLength(1)
    elapsed = 120_000
    expect(await attendance.others(noteId)).toEqual([])
    expect(await readdir(folder)).toEqual([])
    await writeFile(path(8), note)
    expect(await attendance.others(noteId)).toHaveLength(1)
  })

  it('is never forgotten while the other renews it', async () => {
    const attendance = here()
    for (let beat = 1; beat < 30; beat += 1) {
      await rm(join(folder, presenceName({ ...elsewhere, beat: beat - 1 })), { force: true })
      await writeFile(join(folder, presenceName({ ...elsewhere, beat })), note)
      elapsed += 100_000
      expect(await attendance.others(noteId)).toHaveLength(1)
    }
  })

  it('is forgotten at once when the program ran on this machine and is gone', async () => {
    const first = here()
    await first.attend(noteId)
    expect(await here(testMachine({ isRunning: () => true }), bo).others(noteId)).toHaveLength(1)
    expect(await here(testMachine({ isRunning: () => false }), bo).others(noteId)).toEqual([])
    await first.leaveAll()
  })

  it('is somebody also when the note is half written', async () => {
    await writeFile(join(folder, presenceName(elsewhere)), '{"acc')
    expect(await here().others(noteId)).toEqual([{ account: '', computer: '', since: '2023-03-01T10:32:00.000Z' }])
  })

  it('is renewed every half minute under a new name, one at a time', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const attendance = here()
    await attendance.attend(noteId)
    const [before] = await readdir(folder)
    vi.advanceTimersByTime(30_000)
    await vi.waitFor(async () => expect(await readdir(folder)).not.toEqual([before]))
    expect(await readdir(folder)).toHaveLength(1)
    await attendance.leave(noteId)
    vi.advanceTimersByTime(300_000)
    expect(await readdir(folder)).toEqual([])
  })

  it.each(['EROFS', 'ENOSPC', 'EACCES', 'ENOENT'])(
    'stands in nobody’s way when it cannot be written (%s)',
    async (code) => {
      const attendance = here(testMachine({ files: { open: async () => Promise.reject(diskError(code)) } }))
      await attendance.attend(noteId)
      await attendance.leave(noteId)
      expect(await readdir(folder)).toEqual([])
    }
  )

  it('makes nothing where the folder has vanished', async () => {
    await rm(folder, { recursive: true })
    const attendance = here()
    await attendance.attend(noteId)
    expect(await attendance.others(noteId)).toEqual([])
    await attendance.leaveAll()
    await expect(readdir(folder)).rejects.toThrow()
  })
})
