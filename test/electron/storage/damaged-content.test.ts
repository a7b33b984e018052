import { createHash } from 'node:crypto'
import { readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeGeneration, encodeGeneration } from '../../../electron/storage/generations/generation-bytes'
import { note } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'

const newest = 'note.0000000002.json'
const place = { series: 'note', generation: 2 }

describe('a generation that is not what it should be is passed by', () => {
  it('when two generations have changed places', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first', 'second', 'third'])
    const path = (number: number) => join(folder, `note.000000000${number}.json`)
    await rename(path(2), path(9))
    await rename(path(3), path(2))
    await rename(path(9), path(3))
    expect(await noteSeries(folder).load(true)).toMatchObject({
      kind: 'older-used',
      state: { text: 'first' },
      bad: [
        { generation: 3, because: 'misplaced' },
        { generation: 2, because: 'misplaced' }
      ]
    })
  })

  it('when it comes from another series', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    const facts = { schema: 1, series: 'other', generation: 2, savedAt: '2023-03-01T10:32:00.000Z', writer: '0' }
    await writeFile(join(folder, newest), encodeGeneration(facts, '{"id":"a","text":"b"}'))
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'older-used', bad: [{ because: 'misplaced' }] })
  })

  it.each([
    ['is not JSON', '{"id":"a"', 'payload'],
    ['does not pass the schema', '{"id":"a","text":1}', 'schema'],
    ['is null', 'null', 'schema']
  ])('when it is whole and its payload %s', async (_, payload, because) => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    const facts = { schema: 1, series: 'note', generation: 2, savedAt: '2023-03-01T10:32:00.000Z', writer: '0' }
    await writeFile(join(folder, newest), encodeGeneration(facts, payload))
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'older-used', bad: [{ because }] })
    expect(await readdir(folder)).toContain(`${newest}.bad`)
  })

  it.each([
    ['has no end of its header', 'x'.repeat(5000), 'header'],
    ['has a header that is no JSON', '{"format"\n{}', 'header'],
    ['is empty', '', 'header']
  ])('when it %s', async (_, content, because) => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    await writeFile(join(folder, newest), content)
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'older-used', bad: [{ because, savedAt: null }] })
  })

  it('when its seal is missing, or seals something else', async () => {
    const facts = { schema: 1, series: 'note', generation: 2, savedAt: '2023-03-01T10:32:00.000Z', writer: '0' }
    const whole = Buffer.from(encodeGeneration(facts, '{}')).toString()
    const unsealed = whole.replace(/[0-9a-f]{64}/, 'g'.repeat(64))
    const other = whole.replace(/[0-9a-f]{64}/, '0'.repeat(64))
    for (const text of [unsealed, other]) {
      expect(decodeGeneration(Buffer.from(text), place)).toEqual({
        kind: 'bad',
        because: 'hash',
        savedAt: facts.savedAt
      })
    }
  })
})

describe('a header of a later format', () => {
  it('is told as newer when its seal holds', () => {
    const facts = { schema: 1, series: 'note', generation: 2, savedAt: '2023-03-01T10:32:00.000Z', writer: '0' }
    const later = Buffer.from(encodeGeneration(facts, '{}')).toString().replace('"format":1', '"format":2,"more":[1]')
    const decode = (text: string) => decodeGeneration(Buffer.from(text), place)
    expect(decode(resealed(later))).toMatchObject({ kind: 'newer', header: { format: 2 } })
    expect(decode(later)).toMatchObject({ kind: 'bad', because: 'hash' })
  })

  it('is left untouched where it lies, and nothing is saved over it', async () => {
    const folder = await temporaryFolder()
    await savedSeries(folder, ['first'])
    const savedAt = '2024-03-01T10:32:00.000Z'
    const later = Buffer.from(
      encodeGeneration({ schema: 1, series: 'note', generation: 2, savedAt, writer: '0' }, '{}')
    ).toString()
    await writeFile(join(folder, newest), resealed(later.replace('"format":1', '"format":2')))
    const before = await readFile(join(folder, newest))
    const series = noteSeries(folder)
    expect(await series.load(true)).toEqual({ kind: 'newer-format', generation: 2, savedAt })
    expect(await series.save(note('over'))).toMatchObject({ ok: false, failure: { kind: 'newer-format' } })
    expect(await readFile(join(folder, newest))).toEqual(before)
  })
})

function resealed(text: string): string {
  const [open = '', rest = ''] = text.split(/,"sha256":"[0-9a-f]{64}"\}/)
  return `${open},"sha256":"${createHash('sha256')
    .update(open + rest)
    .digest('hex')}"}${rest}`
}
