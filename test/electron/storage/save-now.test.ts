import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import type { LaterFileCalls } from '../../../electron/storage/disk/file-calls'
import type { GenerationSeries } from '../../../electron/storage/generations/generation-series'
import { note, type Note } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

describe('saving before the session ends', () => {
  it('has the state on disk when it returns', async () => {
    const folder = await temporaryFolder()
    const series = await savedSeries(folder, ['first'])
    expect(series.saveNow(note('last'))).toMatchObject({ ok: true, value: { generation: 2 } })
    expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'loaded', state: { text: 'last' } })
  })

  it('makes the folder of a series that has never been saved', async () => {
    const folder = await temporaryFolder()
    const series = noteSeries(`${folder}/new`)
    await series.load(false)
    expect(series.saveNow(note('only'))).toMatchObject({ ok: true })
    expect(await readdir(`${folder}/new`)).toEqual(['note.0000000001.json'])
  })

  it.each(['open', 'sync', 'link', 'unlink', 'syncFolder'] as const)(
    'wins over a save that is under way at the call %s, before it and after it',
    async (call) => {
      for (const moment of ['before', 'after'] as const) {
        const folder = await temporaryFolder()
        const { machine, interrupt } = interruptible(call, moment)
        const series = await savedSeries(folder, ['first'], { machine })
        interrupt(series)
        const slow = await series.save(note('under way'))
        expect(slow.ok).toBe(true)
        expect(await noteSeries(folder).load(true)).toMatchObject({ kind: 'loaded', state: { text: 'last' } })
        expect(await series.save(note('after all'))).toMatchObject({ ok: true })
        expect((await readdir(folder)).filter((name) => name.includes('conflict'))).toEqual([])
      }
    }
  )

  it.each(['open', 'sync', 'link', 'unlink', 'syncFolder'] as const)(
    'leaves the newer state beside what another has saved, at the call %s of one that is being laid there',
    async (call) => {
      for (const moment of ['before', 'after'] as const) {
        const folder = await temporaryFolder()
        const { machine, interrupt } = interruptible(call, moment)
        const series = await savedSeries(folder, ['first'], { machine })
        const others = noteSeries(folder)
        await others.load(true)
        await others.save(note('theirs'))
        interrupt(series)
        expect(await series.save(note('under way'))).toMatchObject({ ok: false, failure: { kind: 'conflict' } })
        const [name = '', ...more] = (await readdir(folder)).filter((each) => each.includes('conflict'))
        expect(more).toEqual([])
        expect(await readFile(join(folder, name), 'utf8')).toContain('last')
      }
    }
  )
})

/** A disk on which, at one call, the session ends; and then goes on after all. */
function interruptible(call: keyof LaterFileCalls, moment: 'before' | 'after') {
  let target: GenerationSeries<Note> | undefined
  const machine = testMachine()
  const real = nodeFileCalls[call] as (...args: unknown[]) => Promise<unknown>
  const end = () => {
    const series = target
    target = undefined
    series?.saveNow(note('last'))
  }
  const interrupted = async (...args: unknown[]) => {
    if (moment === 'before') end()
    const answer = await real(...args)
    if (moment === 'after') end()
    return answer
  }
  return {
    machine: { ...machine, files: { ...machine.files, [call]: interrupted } },
    interrupt: (series: GenerationSeries<Note>) => {
      target = series
    }
  }
}
