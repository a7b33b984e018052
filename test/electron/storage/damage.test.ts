import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeGeneration } from '../../../electron/storage/generations/generation-bytes'
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
})
