import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import fc, { type Scheduler } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeFileCallsNow } from '../../../electron/storage/disk/node-file-calls-now'
import type { LaterFileCalls } from '../../../electron/storage/disk/file-calls'
import type { Saved } from '../../../electron/storage/generations/saved'
import { newestKept } from '../../../electron/storage/generations/superfluous'
import type { StorageResult } from '../../../electron/storage/storage-result'
import { note, type Note } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { swiftFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

type Deed = 'save' | 'load' | 'on-top' | 'export'

interface Answer {
  readonly count: number
  readonly result: StorageResult<Saved>
}

/** The real disk, on which every call of all programs waits until it is let through, in whatever order. */
function waitingDisk(scheduler: Scheduler): Partial<LaterFileCalls> {
  const waiting = Object.entries(nodeFileCallsNow).map(([name, call]) => {
    const carryOut = call as (...args: unknown[]) => unknown
    const turn = (): Promise<void> => scheduler.schedule(Promise.resolve(), name)
    return [name, async (...args: unknown[]) => turn().then(() => carryOut(...args))]
  })
  const calls: Partial<LaterFileCalls> = Object.fromEntries(waiting)
  return { ...calls, pause: async () => undefined }
}

/** A program at one matter. What it was answered since it last read the series, and before. */
class Program {
  readonly #name: string
  readonly #series
  #count = 0
  #underWay: number | null = null
  readonly sittings: Answer[][] = [[]]

  constructor(name: string, folder: string, scheduler: Scheduler) {
    this.#name = name
    this.#series = noteSeries(folder, { machine: testMachine({ files: waitingDisk(scheduler) }) })
  }

  textOf = (count: number): string => `${this.#name} ${count}.`
  countIn = (text: string): number => Number(new RegExp(`"${this.#name} (\\d+)\\."`).exec(text)?.[1] ?? 0)

  async run(deeds: readonly Deed[]): Promise<void> {
    await this.#series.load(true)
    for (const deed of deeds) await this.#do(deed)
    await this.#series.settled()
  }

  /** The end of a Windows session, which may come at any moment: what is being saved is written at once. It is called off. */
  endSession(): void {
    const count = this.#underWay
    if (count !== null) this.#told(count, this.#series.saveNow(note(this.textOf(count))))
  }

  async #do(deed: Deed): Promise<void> {
    switch (deed) {
      case 'load':
        await this.#series.load(true)
        return void this.sittings.push([])
      case 'export':
        return void this.#export(this.#count)
      case 'on-top':
        return this.#save((state) => this.#series.saveOnTop(state))
      case 'save':
        return this.#save((state) => this.#series.save(state))
    }
  }

  async #save(way: (state: Note) => Promise<StorageResult<Saved>>): Promise<void> {
    const count = (this.#count += 1)
    this.#underWay = count
    this.#told(count, await way(note(this.textOf(count))))
    this.#underWay = null
  }

  /** The page goes on meanwhile. */
  async #export(count: number): Promise<void> {
    const held = await this.#series.hold(note(this.textOf(count)), 'anywhere')
    if (held.ok) held.value.letGo()
    this.#told(count, held)
  }

  #told(count: number, result: StorageResult<Saved>): void {
    this.sittings.at(-1)?.push({ count, result })
  }
}

const anyDeeds = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Deed>('save') },
    { weight: 2, arbitrary: fc.constant<Deed>('load') },
    { weight: 2, arbitrary: fc.constant<Deed>('on-top') },
    { weight: 2, arbitrary: fc.constant<Deed>('export') }
  ),
  { maxLength: 20, size: 'max' }
)

/** After how many calls of the others Bo's session ends, and is called off. */
const anyEnds = fc.array(fc.nat(120), { maxLength: 3 })

describe('programs that save in one series, every call of theirs in any order', () => {
  it('lose nothing that they were told lies there', async () => {
    const folders = await swiftFolder()
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), anyDeeds, anyDeeds, anyEnds, async (scheduler, ours, theirs, ends) => {
        const folder = join(folders, String((run += 1)))
        await savedSeries(folder, ['common'])
        const programs = ['Anna', 'Bo'].map((name) => new Program(name, folder, scheduler))
        const [anna, bo] = programs
        const ended = ends.map(async (calls) => {
          for (let call = 0; call <= calls; call += 1) await scheduler.schedule(Promise.resolve())
          bo?.endSession()
        })
        await scheduler.waitFor(Promise.all([anna?.run(ours), bo?.run(theirs), ...ended]))
        for (const program of programs) await expectKept(folder, program)
      }),
      { numRuns: 150 }
    )
  }, 120_000)
})

const numberOf = (name: string): number => Number(name.split('.')[1])

async function expectKept(folder: string, { sittings, countIn, textOf }: Program): Promise<void> {
  const names = await readdir(folder)
  const textIn = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
  const generations = names.filter((name) => /^note\.\d{10}\.json$/.test(name))
  const copies = await Promise.all(names.filter((name) => name.includes('conflict')).map(textIn))
  for (const answers of sittings) {
    const saved = answers.flatMap(({ count, result }) => (result.ok ? [{ count, ...result.value }] : []))
    for (const { count, generation } of saved) {
      const name = generations.find((each) => numberOf(each) === generation)
      const newer = generations.filter((each) => numberOf(each) > generation)
      if (name === undefined) expect(newer.length).toBeGreaterThanOrEqual(newestKept)
      else expect(countIn(await textIn(name))).toBeGreaterThanOrEqual(count)
    }
    const beside = answers.filter(({ result }) => !result.ok && result.failure.kind === 'conflict')
    const last = Math.max(0, ...beside.map(({ count }) => count))
    const isSafe = last === 0 || saved.some(({ count }) => count >= last)
    expect(isSafe || copies.some((text) => text.includes(textOf(last)))).toBe(true)
  }
}
