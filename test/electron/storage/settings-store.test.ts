import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../../../electron/storage/machine'
import { dataPlaceAt } from '../../../electron/storage/place/data-place'
import { openDataPlace } from '../../../electron/storage/place/open-data-place'
import { SettingsStore } from '../../../electron/storage/settings-store'
import { diskError } from './kit/disk-error'
import { note, noteSchema } from './kit/note'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

async function openSettings() {
  const base = await temporaryFolder()
  const place = dataPlaceAt(join(base, 'data'), base)
  await openDataPlace(place, testMachine())
  const again = (machine: Machine = testMachine()) => new SettingsStore(place, noteSchema, note('defaults'), machine)
  return { place, again }
}

describe('the settings', () => {
  it('are the defaults until they are saved, and what was saved after that', async () => {
    const { again } = await openSettings()
    const store = again()
    expect(await store.load()).toEqual({ kind: 'first-run' })
    expect(store.settings).toEqual(note('defaults'))
    await store.save(note('mine'))
    expect(store.settings).toEqual(note('mine'))
    const next = again()
    expect(await next.load()).toMatchObject({ kind: 'loaded' })
    expect(next.settings).toEqual(note('mine'))
  })

  it('do not change in memory when the disk refuses them', async () => {
    const { again } = await openSettings()
    const store = again(testMachine({ files: { sync: async () => Promise.reject(diskError('EIO')) } }))
    await store.load()
    expect(await store.save(note('lost'))).toMatchObject({ ok: false, failure: { kind: 'io', code: 'EIO' } })
    expect(store.settings).toEqual(note('defaults'))
  })

  it('are the latest when several saves were under way at once', async () => {
    const { again } = await openSettings()
    const store = again()
    await store.load()
    await Promise.all(['a', 'b', 'c'].map((text) => store.save(note(text))))
    expect(store.settings).toEqual(note('c'))
  })

  it('are not begun anew when they were there and are gone', async () => {
    const { place, again } = await openSettings()
    const store = again()
    await store.load()
    await store.save(note('mine'))
    await rm(place.settings, { recursive: true })
    const next = again()
    expect(await next.load()).toEqual({ kind: 'folder-gone', folder: place.settings })
    expect(await next.save(note('anew'))).toMatchObject({ ok: false, failure: { kind: 'folder-gone' } })
    expect(await readdir(place.root)).not.toContain('settings')
  })

  it('are saved on top of what cannot be read, when the user says so', async () => {
    const { place, again } = await openSettings()
    const store = again()
    await store.load()
    await store.save(note('mine'))
    await writeFile(join(place.settings, 'settings.0000000001.json'), 'x')
    const next = again()
    expect(await next.load()).toMatchObject({ kind: 'all-bad' })
    expect(await next.saveOnTop(note('anew'))).toMatchObject({ ok: true })
    expect(next.settings).toEqual(note('anew'))
  })

  it('are saved at the last moment', async () => {
    const { again } = await openSettings()
    const store = again()
    await store.load()
    expect(store.saveNow(note('last'))).toMatchObject({ ok: true })
    expect(store.settings).toEqual(note('last'))
    await store.settled()
    const next = again()
    await next.load()
    expect(next.settings).toEqual(note('last'))
    expect(await next.history.states()).toMatchObject({ value: [{ generation: 1 }] })
  })

  it('say so when it cannot be told whether they were there', async () => {
    const { again } = await openSettings()
    const store = again(testMachine({ files: { list: async () => Promise.reject(diskError('EIO')) } }))
    expect(await store.load()).toMatchObject({ kind: 'failed', failure: { kind: 'io' } })
  })
})
