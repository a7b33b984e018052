import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import type { WindowMilestone } from '../../../../shared/domain/milestone'
import type { Problem } from '../../../../shared/ipc/problem'
import type { Saved } from '../../../../shared/ipc/stored-files'
import type { OrProblem } from '../../../../shared/ipc/or-problem'
import { failed, succeeded } from '../../../../shared/result'
import { Autosave } from '../../../../renderer/state/matter/autosave'
import type { SaveState } from '../../../../renderer/state/matter/save-state'
import { aMatter } from '../../a-matter'

/** A disk that answers when the test says so, and remembers what it was asked to hold. */
class SlowDisk {
  readonly asked: MatterDraft[] = []
  #answers: ((result: OrProblem<Saved>) => void)[] = []
  readonly ways: string[] = []
  readonly milestones: (string | undefined)[] = []
  save = (matter: MatterDraft, way: string, milestone?: WindowMilestone): Promise<OrProblem<Saved>> => {
    this.asked.push(matter)
    this.ways.push(way)
    this.milestones.push(milestone?.kind)
    return new Promise((answer) => this.#answers.push(answer))
  }
  async answer(
    result: OrProblem<Saved> = succeeded({ savedAt: '2023-05-24T12:32:00.000Z', generation: 2 })
  ): Promise<void> {
    this.#answers.shift()?.(result)
    await vi.advanceTimersByTimeAsync(0)
  }
}

const opened = { matter: aMatter(), savedAt: '2023-05-24T09:00:00.000Z' }
const edited = (registryNumber: string): MatterDraft => ({ ...opened.matter, registryNumber })
const full: Problem = { kind: 'no-space' }

let disk: SlowDisk
let states: SaveState[]
let autosave: Autosave
const told = (): SaveState | undefined => states.at(-1)
const saidSaved = (): boolean => states.some(({ kind }) => kind === 'saved')
const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
  disk = new SlowDisk()
  states = []
  autosave = new Autosave(disk.save, (state) => states.push(state), opened)
})
afterEach(() => {
  void autosave.abandon()
  vi.useRealTimers()
})

describe('saving by itself', () => {
  it('saves within a second after the last key', async () => {
    autosave.take(edited('1'))
    await pass(700)
    autosave.take(edited('12'))
    await pass(799)
    expect(disk.asked).toHaveLength(0)
    await pass(1)
    expect(disk.asked.map(({ registryNumber }) => registryNumber)).toEqual(['12'])
  })

  it('saves at least every five seconds while someone keeps typing', async () => {
    for (let key = 0; key < 11; key += 1) {
      autosave.take(edited(String(key)))
      await pass(500)
    }
    expect(disk.asked).toHaveLength(1)
  })

  it('counts the five seconds from the first key that was struck while a save was under way', async () => {
    autosave.take(edited('0'))
    await pass(800)
    for (let key = 1; key < 9; key += 1) {
      autosave.take(edited(String(key)))
      await pass(500)
    }
    await disk.answer()
    expect(disk.asked).toHaveLength(1)
    autosave.take(edited('9'))
    await pass(500)
    expect(disk.asked.map(({ registryNumber }) => registryNumber)).toEqual(['0', '9'])
  })

  it('says nothing of saved before the disk has answered, and then the time of the answer', async () => {
    autosave.take(edited('1'))
    await pass(1_000)
    expect(saidSaved()).toBe(false)
    await disk.answer()
    expect(told()).toEqual({ kind: 'saved', savedAt: '2023-05-24T12:32:00.000Z' })
  })

  it('tells that it is saving when the disk takes more than a second', async () => {
    autosave.take(edited('1'))
    await pass(1_799)
    expect(told()?.kind).toBe('waiting')
    await pass(1)
    expect(told()?.kind).toBe('saving')
  })

  it('has one save under way at a time, and saves afterwards what came meanwhile', async () => {
    autosave.take(edited('1'))
    await pass(1_000)
    autosave.take(edited('12'))
    await pass(8_000)
    expect(disk.asked).toHaveLength(1)
    await disk.answer()
    expect(told()?.kind).toBe('waiting')
    await pass(1_000)
    await disk.answer()
    expect(disk.asked.map(({ registryNumber }) => registryNumber)).toEqual(['1', '12'])
    expect(told()?.kind).toBe('saved')
  })

  it('saves at once when the window is left, and knows when everything is on the disk', async () => {
    autosave.take(edited('1'))
    const flushed = autosave.flush()
    expect(disk.asked).toHaveLength(1)
    await disk.answer()
    expect(await flushed).toBe(true)
  })

  it('asks nothing of the disk when nothing has changed', async () => {
    expect(await autosave.flush()).toBe(true)
    expect(disk.asked).toHaveLength(0)
  })

  it('knows that nothing is left to save when an edit is undone before its turn', async () => {
    autosave.take(edited('1'))
    autosave.take(opened.matter)
    await pass(10_000)
    expect(disk.asked).toHaveLength(0)
    expect(told()).toEqual({ kind: 'saved', savedAt: opened.savedAt })
  })
})

describe('a save that fails', () => {
  beforeEach(async () => {
    autosave.take(edited('1'))
    await pass(1_000)
    await disk.answer(failed(full))
  })

  it('is told with its problem and the time of the last save that held', () => {
    expect(told()).toEqual({ kind: 'failed', savedAt: opened.savedAt, problem: full })
  })

  it('is tried again by itself after ten seconds, with what has been typed since', async () => {
    autosave.take(edited('12'))
    await pass(10_000)
    expect(disk.asked.at(-1)?.registryNumber).toBe('12')
    await disk.answer()
    expect(told()?.kind).toBe('saved')
  })

  it('keeps being told while more is typed', async () => {
    autosave.take(edited('12'))
    await pass(5_000)
    expect(told()?.kind).toBe('failed')
  })

  it('is tried again at once when someone asks', async () => {
    const retried = autosave.retry()
    expect(disk.asked).toHaveLength(2)
    await disk.answer()
    expect(await retried).toBe(true)
  })

  it('lets a flush answer that not everything is on the disk', async () => {
    const flushed = autosave.flush()
    await disk.answer(failed(full))
    expect(await flushed).toBe(false)
  })
})

describe('a conflict with another running program', () => {
  it('is not answered with copy after copy while nothing new is typed', async () => {
    autosave.take(edited('1'))
    await pass(1_000)
    await disk.answer(failed({ kind: 'conflict', copy: 'kopia', name: 'kopia' }))
    await pass(60_000)
    expect(await autosave.flush()).toBe(false)
    expect(disk.asked).toHaveLength(1)
    autosave.take(edited('12'))
    await pass(10_000)
    expect(disk.asked).toHaveLength(2)
  })
})

describe('saving over what the person has been told lies on the disk', () => {
  it('writes the state though nothing has been typed, and says so when the disk has answered', async () => {
    const saved = autosave.saveOnTop()
    await pass(0)
    expect(disk.ways).toEqual(['on-top'])
    await disk.answer()
    expect(await saved).toBe(true)
    expect(told()?.kind).toBe('saved')
  })

  it('waits for a save under way, and goes on with what was typed meanwhile in the ordinary way', async () => {
    autosave.take(edited('1'))
    await pass(1_000)
    const saved = autosave.saveOnTop()
    await disk.answer(failed({ kind: 'conflict', copy: 'kopia', name: 'kopia' }))
    autosave.take(edited('2'))
    await disk.answer()
    await disk.answer()
    expect(await saved).toBe(true)
    expect(disk.ways.slice(0, 2)).toEqual(['next', 'on-top'])
    expect(disk.asked.at(-1)?.registryNumber).toBe('2')
  })
})

describe('leaving what is on the screen for what lies on the disk', () => {
  it('is safe once the state lies in a copy, and not before', async () => {
    autosave.take(edited('1'))
    const safe = autosave.makeSafe()
    await disk.answer(failed({ kind: 'conflict', copy: 'kopia', name: 'kopia' }))
    expect(await safe).toBe(true)
    autosave.take(edited('2'))
    const again = autosave.makeSafe()
    await disk.answer(failed(full))
    expect(await again).toBe(false)
  })

  it('saves nothing more, whatever is typed or flushed, until it is taken back', async () => {
    autosave.take(edited('1'))
    const resume = await autosave.abandon()
    autosave.take(edited('2'))
    expect(await autosave.flush()).toBe(true)
    await pass(60_000)
    expect(disk.asked).toEqual([])
    resume()
    await pass(1_000)
    expect(disk.asked.map(({ registryNumber }) => registryNumber)).toEqual(['2'])
  })
})

describe('a state that an event led to', () => {
  const decided = { matter: edited('decided'), milestone: { kind: 'decided' as const } }
  const conflict: Problem = { kind: 'conflict', copy: 'C:\\copy', name: 'copy' }
  const numbers = (): string[] => disk.asked.map(({ registryNumber }) => registryNumber)

  it('is saved at once and as it is, before what came after it', async () => {
    autosave.take(decided.matter, [decided])
    autosave.take(edited('later'), [decided])
    expect(numbers()).toEqual(['decided'])
    await disk.answer()
    await disk.answer()
    expect(numbers()).toEqual(['decided', 'later'])
    expect(disk.milestones).toEqual(['decided', undefined])
    expect(told()).toMatchObject({ kind: 'saved' })
  })

  it('waits for the save under way, and is not lost to what is typed meanwhile', async () => {
    autosave.take(edited('1'))
    const flushed = autosave.flush()
    autosave.take(decided.matter, [decided])
    autosave.take(edited('later'), [decided])
    for (let save = 0; save < 3; save += 1) await disk.answer()
    expect(await flushed).toBe(true)
    expect(numbers()).toEqual(['1', 'decided', 'later'])
  })

  it('is tried again after a failure, still before what came after it', async () => {
    autosave.take(decided.matter, [decided])
    await disk.answer(failed(full))
    autosave.take(edited('later'), [decided])
    await pass(10_000)
    await disk.answer()
    await disk.answer()
    expect(numbers()).toEqual(['decided', 'decided', 'later'])
    expect(disk.milestones).toEqual(['decided', 'decided', undefined])
  })

  it('gives way after a conflict, so that the copy on the disk holds what is newest', async () => {
    autosave.take(decided.matter, [decided])
    autosave.take(edited('later'), [decided])
    const safe = autosave.makeSafe()
    await disk.answer(failed(conflict))
    await disk.answer(failed(conflict))
    expect(await safe).toBe(true)
    expect(numbers()).toEqual(['decided', 'later'])
  })

  it('gives its name to what is saved on top after a conflict, and never comes back over it', async () => {
    autosave.take(decided.matter, [decided])
    await disk.answer(failed(conflict))
    autosave.take(edited('later'), [decided])
    const saved = autosave.saveOnTop()
    await pass(0)
    await disk.answer()
    await disk.answer()
    expect(await saved).toBe(true)
    expect(numbers()).toEqual(['decided', 'later', 'later'])
    expect(disk.ways).toEqual(['next', 'on-top', 'next'])
    expect(disk.milestones).toEqual(['decided', undefined, 'decided'])
  })
})
