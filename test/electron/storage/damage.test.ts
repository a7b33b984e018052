import { createHash } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeGeneration, encodeGeneration } from '../../../electron/storage/generations/generation-bytes'
import { noteSeries, savedSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'

const newest = 'note.0000000002.json'
const place = { series: 'note', generation: 2 }

/** A folder with a good generation and a newest one that is damaged in each of the ways, one after the other. */
async function loadDamaged(damages: Iterable<Uint8Array>): Promise<{ tried: number; undetected: number }> {
  const folder = await temporaryFolder()
  await savedSeries(folder, ['the one before', 'Anmälan till kvalitetsutmärkelsen'])
  let tried = 0
  let undetected = 0
  for (const bytes of damages) {
    await rm(join(folder, `${newest}.bad`), { force: true })
    await writeFile(join(folder, newest), bytes)
    const outcome = await noteSeries(folder).load(true)
    const told = outcome.kind === 'older-used' && outcome.generation === 1 && outcome.bad[0]?.generation === 2
    if (!told || outcome.state.text !== 'the one before') undetected += 1
    tried += 1
  }
  return { tried, undetected }
}

async function intactBytes(): Promise<Buffer> {
  const folder = await temporaryFolder()
  await savedSeries(folder, ['the one before', 'Anmälan till kvalitetsutmärkelsen'])
  return readFile(join(folder, newest))
}

describe('a damaged newest generation is found out and the one before is used', () => {
  it('at whatever length it was cut off', async () => {
    const bytes = await intactBytes()
    const result = await loadDamaged([...bytes.keys()].map((length) => bytes.subarray(0, length)))
    expect(result).toEqual({ tried: bytes.length, undetected: 0 })
  })

  it('whichever byte was flipped', async () => {
    const bytes = await intactBytes()
    const result = await loadDamaged([...bytes.keys()].map((at) => bytes.with(at, (bytes[at] ?? 0) ^ (1 << (at % 8)))))
    expect(result).toEqual({ tried: bytes.length, undetected: 0 })
  })

  it('whichever bit was flipped, in the decoder itself', async () => {
    const bytes = await intactBytes()
    const intact: string[] = []
    for (const at of bytes.keys()) {
      for (let bit = 0; bit < 8; bit += 1) {
        const { kind } = decodeGeneration(bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit)), place)
        if (kind !== 'bad') intact.push(`${at}.${bit}`)
      }
    }
    expect(intact).toEqual([])
  })

  it('when it is empty, all zeros, longer, or something else altogether', async () => {
    const bytes = await intactBytes()
    const damages = [
      new Uint8Array(0),
      new Uint8Array(bytes.length),
      new Uint8Array(10_000),
      Buffer.concat([bytes, Buffer.from(' ')]),
      Buffer.concat([bytes, bytes]),
      Buffer.from('{"format":1}\n{}'),
      Buffer.from('null\nnull'),
      Buffer.from(`${'x'.repeat(5000)}\n{}`)
    ]
    expect(await loadDamaged(damages)).toEqual({ tried: damages.length, undetected: 0 })
  })

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
})

function resealed(text: string): string {
  const [open = '', rest = ''] = text.split(/,"sha256":"[0-9a-f]{64}"\}/)
  return `${open},"sha256":"${createHash('sha256').update(open + rest).digest('hex')}"}${rest}`
}
