import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { note } from '../electron/storage/kit/note'
import { noteSeries, savedSeries } from '../electron/storage/kit/note-series'
import { temporaryFolder } from '../electron/storage/kit/temporary-folder'
import { canMount } from '../harness/can-mount'
import { runTool } from '../harness/run-tool'

const canMakeDisks = await canMount()

if (!canMakeDisks) console.warn('SKIPPED: a tiny disk needs Linux and root, to mount a disk of its own')

async function tinyDisk(): Promise<string> {
  const point = await temporaryFolder()
  await runTool('mount', '-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', point)
  onTestFinished(() => runTool('umount', point).then(() => undefined))
  return point
}

describe.runIf(canMakeDisks)('a disk of 256 KiB that gets full', () => {
  it('is told, and what was saved stays, however much room is left', async () => {
    let told = 0
    for (let room = 0; room < 60; room += 4) {
      const disk = await tinyDisk()
      const folder = join(disk, 'note')
      const series = await savedSeries(folder, ['before'])
      await writeFile(join(disk, 'others'), Buffer.alloc((244 - room) * 1024))
      const result = await series.save(note('x'.repeat(30_000)))
      if (!result.ok) {
        expect(result.failure.kind).toBe('no-space')
        told += 1
      }
      const text = result.ok ? 'x'.repeat(30_000) : 'before'
      expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'loaded', state: { text } })
    }
    console.log(`tiny disk: ${told} of 15 saves refused, all told, none harmed`)
    expect(told).toBeGreaterThan(3)
  })

  it('takes the state again when there is room', async () => {
    const disk = await tinyDisk()
    const series = await savedSeries(join(disk, 'note'), ['before'])
    await writeFile(join(disk, 'others'), Buffer.alloc(240 * 1024))
    expect(await series.save(note('x'.repeat(30_000)))).toMatchObject({ ok: false, failure: { kind: 'no-space' } })
    await writeFile(join(disk, 'others'), '')
    expect(await series.save(note('x'.repeat(30_000)))).toMatchObject({ ok: true, value: { generation: 2 } })
  })
})
