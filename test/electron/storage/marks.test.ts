import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GenerationSeries } from '../../../electron/storage/generations/generation-series'
import type { HeldState, HoldWish } from '../../../electron/storage/generations/held-state'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import { diskError } from './kit/disk-error'
import type { Note } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { swiftFolder, temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

/** As `savedSeries` saves them. */
const note = (text: string): Note => ({ id: 'a', text })
const generation = (number: number) => `note.${String(number).padStart(10, '0')}.json`
const saveMany = async (series: GenerationSeries<Note>, count: number) => {
  for (let number = 0; number < count; number += 1) await series.save(note(`save ${number}`))
  await series.settled()
}
const held = async (series: GenerationSeries<Note>, text: string, wish: HoldWish = 'as-newest'): Promise<HeldState> => {
  const result = await series.hold(note(text), wish)
  if (!result.ok) throw new Error(`The test could not hold: ${result.failure.kind}`)
  return result.value
}
const keep = async (series: GenerationSeries<Note>, text: string, reason: unknown = text): Promise<HeldState> => {
  const state = await held(series, text)
  expect(await state.mark(reason)).toEqual({ ok: true, value: null })
  state.letGo()
  return state
}
const marksIn = async (folder: string) => (await readdir(folder)).filter((name) => name.endsWith('.kept'))
const named = async ({ history }: GenerationSeries<Note>) => {
  const listed = await history.versions()
  if (!listed.ok) throw new Error(listed.failure.kind)
  return listed.value.flatMap((version) =>
    version.marks.map((mark) => [version.generation, mark.kind === 'read' ? mark.reason : 'damaged'])
  )
}

describe('a marked state', () => {
  it('outlives two hundred saves around five of them, each as it was and under its name', async () => {
    const folder = await swiftFolder()
    const series = await savedSeries(folder, ['first'])
    const kept: HeldState[] = []
    for (const text of ['report', 'issued', 'decided', 'sent', 'merged']) {
      await saveMany(series, 33)
      kept.push(await keep(series, text))
    }
    await saveMany(series, 35)
    const again = noteSeries(folder)
    expect(await again.load(true)).toMatchObject({ kind: 'loaded', generation: 206 })
    expect(await named(again)).toEqual([
      [171, 'merged'],
      [137, 'sent'],
      [103, 'decided'],
      [69, 'issued'],
      [35, 'report']
    ])
    for (const { generation } of kept) expect(await again.history.readState(generation)).toMatchObject({ ok: true })
    expect((await readdir(folder)).filter((name) => name.endsWith('.json'))).toHaveLength(15)
  })

  it('that the disk has already is not written once more, however often it is marked', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, ['first'])
    for (const reason of ['word', 'pdf', 'html']) await keep(series, 'first', reason)
    expect((await readdir(folder)).filter((name) => name.endsWith('.json'))).toEqual([generation(1)])
    expect(await named(series)).toEqual([
      [1, 'word'],
      [1, 'pdf'],
      [1, 'html']
    ])
  })

  it('is written anew where it lay before and something else is newest, if it is to be the newest', async () => {
    const series = await savedSeries(await temporaryFolder(), ['first', 'second'])
    expect((await held(series, 'first')).generation).toBe(3)
    expect((await held(series, 'second', 'anywhere')).generation).toBe(2)
  })

  it('is not taken for a later one that waits its turn with it', async () => {
    const series = await savedSeries(await temporaryFolder(), ['first'])
    const before = series.save(note('before'))
    const state = held(series, 'decided')
    const after = series.save(note('after'))
    expect(await Promise.all([before, state, after])).toMatchObject([
      { value: { generation: 2 } },
      { generation: 3 },
      { value: { generation: 4 } }
    ])
    expect(await series.history.readState(3)).toEqual({ ok: true, value: note('decided') })
    expect(await series.history.readState(4)).toEqual({ ok: true, value: note('after') })
  })

  it('is never written for somebody who only reads', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, ['first', 'second'])
    expect((await held(series, 'first', 'if-there')).generation).toBe(1)
    expect(await series.hold(note('third'), 'if-there')).toMatchObject({ ok: false, failure: { kind: 'not-open' } })
    expect(await readdir(folder)).toEqual([generation(1), generation(2)])
  })

  it('is laid beside as a conflict where somebody else has saved, and is not marked as theirs', async () => {
    const folder = await temporaryFolder()
    const ours = await savedSeries(folder, ['first'])
    const theirs = noteSeries(folder)
    await theirs.load(true)
    await theirs.save(note('theirs'))
    expect(await ours.hold(note('ours'), 'as-newest')).toMatchObject({ ok: false, failure: { kind: 'conflict' } })
    expect(await marksIn(folder)).toEqual([])
  })

  it('is held, unmarked, until it is let go', async () => {
    const folder = await swiftFolder()
    const series = await savedSeries(folder, ['first'])
    const state = await held(series, 'first')
    await saveMany(series, 20)
    expect(await series.history.readState(1)).toMatchObject({ ok: true })
    state.letGo()
    await saveMany(series, 1)
    expect(await readdir(folder)).not.toContain(generation(1))
  })
})

describe('a mark', () => {
  it('that is refused breaks no save, and is made after the next one', async () => {
    const folder = await swiftFolder()
    let full = false
    const open = (path: string, mode: 'create' | 'read') =>
      full && path.includes('.tmp') ? Promise.reject(diskError('ENOSPC')) : nodeFileCalls.open(path, mode)
    const series = await savedSeries(folder, ['first'], { machine: testMachine({ files: { open } }) })
    const state = await held(series, 'first')
    full = true
    expect(await state.mark('exported')).toMatchObject({ ok: false, failure: { kind: 'no-space' } })
    state.letGo()
    full = false
    await saveMany(series, 20)
    expect(await named(series)).toEqual([[1, 'exported']])
    expect(await series.history.readState(1)).toEqual({ ok: true, value: note('first') })
  })

  it.each([
    ['cut', (path: string) => writeFile(path, 'x'), 'damaged'],
    ['emptied', (path: string) => writeFile(path, ''), 'damaged'],
    ['too large', (path: string) => writeFile(path, new Uint8Array(200_000)), 'damaged'],
    ['renamed by a synchroniser', (path: string) => rename(path, path.replace('.kept', '-LAPTOP.kept')), 'first'],
    ['a folder', (path: string) => rm(path).then(() => mkdir(path)), 'damaged']
  ])('that is %s keeps its state all the same', async (_, spoil, name) => {
    const folder = await swiftFolder()
    const series = await savedSeries(folder, ['first'])
    await keep(series, 'first')
    const [mark = ''] = await marksIn(folder)
    await spoil(join(folder, mark))
    const again = noteSeries(folder)
    expect(await again.load(true)).toMatchObject({ kind: 'loaded' })
    await saveMany(again, 20)
    expect(await again.history.readState(1)).toEqual({ ok: true, value: note('first') })
    expect(await named(again)).toEqual([[1, name]])
  })

  it('names no other state that has got the same number after its own was lost', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, ['first', 'second'])
    await keep(series, 'second')
    await rm(join(folder, generation(2)))
    const later = noteSeries(folder, { machine: testMachine({ now: () => new Date('2023-03-02T10:32:00.000Z') }) })
    await later.load(true)
    await later.save(note('another'))
    expect(await named(later)).toEqual([])
  })

  it('tells of a damaged state what it was', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, ['first', 'second'])
    await keep(series, 'second')
    await writeFile(join(folder, generation(2)), 'x')
    const again = noteSeries(folder)
    expect(await again.load(true)).toMatchObject({ kind: 'older-used', generation: 1 })
    expect(await named(again)).toEqual([[2, 'second']])
  })

  it('is no state: where nothing else is left the series is not begun anew', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, ['first'])
    await keep(series, 'first')
    await rm(join(folder, generation(1)))
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'all-bad' })
  })
})
