import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { note } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

const generation = (number: number) => `note.${String(number).padStart(10, '0')}.json`

describe('a saved state', () => {
  it('is read back by the next run of the program', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first', 'second'])
    expect(await noteSeries(folder).load(true)).toEqual({
      kind: 'loaded',
      state: { id: 'a', text: 'second' },
      generation: 2,
      savedAt: '2023-03-01T10:32:00.000Z'
    })
  })

  it('lies in a file of its own, beside the ones before it and nothing else', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first', 'second'])
    expect((await readdir(folder)).sort()).toEqual([generation(1), generation(2)])
  })

  it('has a header that says what the file is, and the payload after it', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['Förslag till beslut'])
    const [header = '', payload = ''] = (await readFile(join(folder, generation(1)), 'utf8')).split('\n')
    expect(JSON.parse(header)).toEqual({
      format: 1,
      schema: 1,
      series: 'note',
      generation: 1,
      length: Buffer.byteLength(payload),
      savedAt: '2023-03-01T10:32:00.000Z',
      writer: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown
    })
    expect(JSON.parse(payload)).toEqual({ id: 'a', text: 'Förslag till beslut' })
  })

  it('is told with its generation and the time that the disk had it', async () => {
    const series = await savedSeries(await temporaryFolder(), ['first'])
    const result = await series.save(note('second'))
    expect(result).toEqual({ ok: true, value: { generation: 2, savedAt: '2023-03-01T10:32:00.000Z' } })
  })

  it('that the schema does not accept is refused, and nothing is written', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, ['first'])
    const wrong = { id: 'a', text: 7 } as unknown as { id: string; text: string }
    expect(await series.save(wrong)).toEqual({ ok: false, failure: { kind: 'invalid', path: folder } })
    expect(series.saveNow(wrong)).toEqual({ ok: false, failure: { kind: 'invalid', path: folder } })
    expect(await readdir(folder)).toEqual([generation(1)])
  })

  it('that cannot be told as JSON is refused', async () => {
    const series = await savedSeries(await temporaryFolder(), ['first'])
    const circle: { id: string; text: string; self?: unknown } = { id: 'a', text: 'b' }
    circle.self = circle
    expect(await series.save(circle)).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
  })

  it('is refused before the series has been loaded', async () => {
    const folder = await temporaryFolder()
    const series = noteSeries(folder)
    expect(await series.save(note('blind'))).toEqual({ ok: false, failure: { kind: 'not-open', path: folder } })
    expect(series.saveNow(note('blind'))).toEqual({ ok: false, failure: { kind: 'not-open', path: folder } })
  })
})

describe('loading', () => {
  it('tells a first run, and makes the folder with the first save', async () => {
    const folder = join(await temporaryFolder(), 'new')
    const series = noteSeries(folder)
    expect(await series.load(false)).toEqual({ kind: 'first-run' })
    expect(await series.save(note('first'))).toMatchObject({ ok: true })
    expect(await readdir(folder)).toEqual([generation(1)])
  })

  it('tells a first run in an empty folder', async () => {
    expect(await noteSeries(await temporaryFolder()).load(false)).toEqual({ kind: 'first-run' })
  })

  it.each([
    ['is missing', async (folder: string) => rm(folder, { recursive: true })],
    ['is empty', async (folder: string) => rm(join(folder, generation(1)))],
    ['is a file', async (folder: string) => rm(folder, { recursive: true }).then(() => writeFile(folder, ''))]
  ])('tells that the folder is gone when it was there before and now %s', async (_, destroy) => {
    const folder = join(await temporaryFolder(), 'matter')
    await savedSeries(folder, ['first'])
    await destroy(folder)
    const series = noteSeries(folder)
    expect(await series.load(true)).toEqual({ kind: 'folder-gone', folder })
    expect(await series.save(note('never'))).toEqual({ ok: false, failure: { kind: 'folder-gone', path: folder } })
  })

  it('uses the generation before a damaged one, sets that aside, and tells so until something has been saved on top', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first', 'second'])
    const bytes = await readFile(join(folder, generation(2)))
    await writeFile(join(folder, generation(2)), bytes.subarray(0, -1))
    expect(await noteSeries(folder).load(true)).toEqual({
      kind: 'older-used',
      state: { id: 'a', text: 'first' },
      generation: 1,
      savedAt: '2023-03-01T10:32:00.000Z',
      bad: [{ generation: 2, because: 'length', savedAt: '2023-03-01T10:32:00.000Z' }]
    })
    expect(await readFile(join(folder, `${generation(2)}.bad`))).toEqual(bytes.subarray(0, -1))
    const again = noteSeries(folder)
    expect(await again.load(true)).toMatchObject({
      kind: 'older-used',
      generation: 1,
      bad: [{ generation: 2, because: 'set-aside' }]
    })
    await again.save(note('third'))
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'loaded', generation: 3 })
  })

  it('never gives a number again that a damaged generation had', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first', 'second'])
    await writeFile(join(folder, generation(2)), '')
    const series = noteSeries(folder)
    await series.load(true)
    expect(await series.save(note('third'))).toMatchObject({ ok: true, value: { generation: 3 } })
    expect((await readdir(folder)).sort()).toEqual([generation(1), `${generation(2)}.bad`, generation(3)])
  })

  it('keeps two damaged files of one generation apart', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first', 'second'])
    await rename(join(folder, generation(2)), join(folder, `${generation(2)}.bad`))
    await writeFile(join(folder, generation(2)), 'other')
    await noteSeries(folder).load(true)
    expect((await readdir(folder)).sort()).toEqual([generation(1), `${generation(2)}.bad`, `${generation(2)}.bad-2`])
  })

  it('tells when all are bad, touches none of them, and writes nothing', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first', 'second'])
    await writeFile(join(folder, generation(1)), 'x')
    await writeFile(join(folder, generation(2)), 'y')
    const series = noteSeries(folder)
    expect(await series.load(true)).toEqual({
      kind: 'all-bad',
      bad: [
        { generation: 2, because: 'header', savedAt: null },
        { generation: 1, because: 'header', savedAt: null }
      ]
    })
    expect(await series.save(note('never'))).toEqual({ ok: false, failure: { kind: 'all-bad', path: folder } })
    expect((await readdir(folder)).sort()).toEqual([generation(1), generation(2)])
  })

  it('begins anew after all bad when the user says so, with a number that was never used', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    await writeFile(join(folder, generation(1)), 'x')
    const series = noteSeries(folder)
    await series.load(true)
    expect(await series.saveOnTop(note('anew'))).toMatchObject({ ok: true, value: { generation: 2 } })
    expect(await readFile(join(folder, generation(1)), 'utf8')).toBe('x')
  })

  it('leaves a newer schema untouched and read-only', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    const newer = { version: 2, migrations: [(value: unknown) => value], parse: parseAny }
    const later = noteSeries(folder, { schema: newer })
    await later.load(true)
    await later.save(note('from the future'))
    const before = await contents(folder)
    const series = noteSeries(folder)
    const savedAt = '2023-03-01T10:32:00.000Z'
    expect(await series.load(true)).toEqual({ kind: 'newer-format', generation: 2, savedAt })
    const refusal = { ok: false, failure: { kind: 'newer-format', path: folder, savedAt } }
    expect(await series.save(note('never'))).toEqual(refusal)
    expect(await series.saveOnTop(note('never'))).toEqual(refusal)
    expect(series.saveNow(note('never'))).toEqual(refusal)
    expect(await contents(folder)).toEqual(before)
  })

  it('migrates an older schema step by step, and keeps its last generation', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['old'])
    const add = (mark: string) => (stored: unknown) => {
      const { id, text } = stored as { id: string; text: string }
      return { id, text: text + mark }
    }
    const series = noteSeries(folder, { schema: { version: 3, migrations: [add('+2'), add('+3')], parse: parseAny } })
    expect(await series.load(true)).toMatchObject({ kind: 'loaded', state: { text: 'old+2+3' } })
    await series.save(note('saved as 3'))
    expect(await series.history.states()).toMatchObject({ value: [{ schema: 3 }, { schema: 1 }] })
  })

  it('takes what a migration cannot read for bad', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    const failing = () => {
      throw new Error('cannot read')
    }
    const series = noteSeries(folder, { schema: { version: 2, migrations: [failing], parse: parseAny } })
    expect(await series.load(true)).toMatchObject({ kind: 'all-bad', bad: [{ because: 'schema' }] })
  })

  it('reads what it can from a place that may not be written to', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first', 'second'])
    await writeFile(join(folder, generation(2)), 'x')
    const denied = async () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' }))
    const machine = testMachine({ files: { rename: denied, unlink: denied } })
    expect(await noteSeries(folder, { machine }).load(true)).toMatchObject({ kind: 'older-used', generation: 1 })
    expect((await readdir(folder)).sort()).toEqual([generation(1), generation(2)])
  })

  it("does not count a folder or somebody else's file as a generation", async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    await mkdir(join(folder, generation(9)))
    await writeFile(join(folder, 'note.0000000008.json~'), 'x')
    await writeFile(join(folder, 'notes.0000000008.json'), 'x')
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'loaded', generation: 1 })
  })

  it('looks without touching when it only inspects', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first', 'second'])
    await writeFile(join(folder, generation(2)), 'x')
    const before = await contents(folder)
    const series = noteSeries(folder)
    expect(await series.inspect(true)).toMatchObject({ kind: 'older-used' })
    expect(await contents(folder)).toEqual(before)
    expect(await series.save(note('blind'))).toMatchObject({ ok: false, failure: { kind: 'not-open' } })
  })
})

describe('a folder that vanishes while the program runs', () => {
  it.each([
    ['removed', async (folder: string) => rm(folder, { recursive: true })],
    ['emptied', async (folder: string) => rm(folder, { recursive: true }).then(() => mkdir(folder))]
  ])('is never begun anew when %s', async (_, destroy) => {
    const root = await temporaryFolder()
    const folder = join(root, 'matter')
    const series = await savedSeries(folder, ['first', 'second'])
    await destroy(folder)
    const before = await readdir(root, { recursive: true })
    const gone = { ok: false, failure: { kind: 'folder-gone', path: folder } }
    expect(await series.save(note('third'))).toEqual(gone)
    expect(series.saveNow(note('third'))).toEqual(gone)
    expect(await series.saveOnTop(note('third'))).toEqual(gone)
    expect(await readdir(root, { recursive: true })).toEqual(before)
  })

  it('can be saved to again when it is back as it was', async () => {
    const root = await temporaryFolder()
    const folder = join(root, 'matter')
    const series = await savedSeries(folder, ['first'])
    await rename(folder, join(root, 'elsewhere'))
    await series.save(note('second'))
    await rename(join(root, 'elsewhere'), folder)
    expect(await series.save(note('second'))).toMatchObject({ ok: true, value: { generation: 2 } })
  })

  it('makes no parent folders for a series that is new', async () => {
    const root = await temporaryFolder()
    const series = noteSeries(join(root, 'matters', 'new'))
    await series.load(false)
    expect(await series.save(note('first'))).toMatchObject({ ok: false, failure: { kind: 'folder-gone' } })
    expect(await readdir(root)).toEqual([])
  })
})

function parseAny(value: unknown): { ok: true; value: { id: string; text: string } } {
  return { ok: true, value: value as { id: string; text: string } }
}

async function contents(folder: string): Promise<Record<string, string>> {
  const read = async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const
  return Object.fromEntries(await Promise.all((await readdir(folder)).sort().map(read)))
}
