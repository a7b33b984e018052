import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../../../electron/storage/machine'
import { dataFolderAt } from '../../../electron/storage/data-folder/data-folder'
import { openDataFolder } from '../../../electron/storage/data-folder/open-data-folder'
import { SettingsStore } from '../../../electron/storage/settings-store'
import { diskError } from './kit/disk-error'
import { note, noteSchema } from './kit/note'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

async function openSettings() {
  const base = await temporaryFolder()
  const place = dataFolderAt(join(base, 'data'), base)
  await openDataFolder(place, testMachine())
  const again = (machine: Machine = testMachine()) => new SettingsStore(place, noteSchema, note('defaults'), machine)
  return { place, again }
}

describe('the settings', () => {
  it('are the defaults until they are saved, and what was saved after that', async () => {
    const { again } = await openSettings()
    const store = again()
    expect(await store.load()).toEqual({ kind: 'first-run' })
    expect(store.settings).toEqual(note('defaults'))
    await store.change(() => note('mine'))
    expect(store.settings).toEqual(note('mine'))
    const next = again()
    expect(await next.load()).toMatchObject({ kind: 'loaded' })
    expect(next.settings).toEqual(note('mine'))
  })

  it('do not change in memory when the disk refuses them', async () => {
    const { again } = await openSettings()
    const store = again(testMachine({ files: { sync: async () => Promise.reject(diskError('EIO')) } }))
    await store.load()
    expect(await store.change(() => note('lost'))).toMatchObject({ ok: false, failure: { kind: 'io', code: 'EIO' } })
    expect(store.settings).toEqual(note('defaults'))
  })

  it('are the latest when several saves were under way at once', async () => {
    const { again } = await openSettings()
    const store = again()
    await store.load()
    await Promise.all(['a', 'b', 'c'].map((text) => store.change(() => note(text))))
    expect(store.settings).toEqual(note('c'))
  })

  it('keep every change of several that were under way at once, each made of what the one before left', async () => {
    const { again } = await openSettings()
    const store = again()
    await store.load()
    await store.change(() => note(''))
    const changes = ['a', 'b', 'c'].map((letter) => store.change((now) => note(now.text + letter)))
    expect(await Promise.all(changes)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }])
    const next = again()
    await next.load()
    expect(next.settings).toEqual(note('abc'))
  })

  it('that are damaged are said to be, are kept, and give way to the defaults from the first save', async () => {
    const { place, again } = await openSettings()
    const store = again()
    await store.load()
    await store.change(() => note('mine'))
    for (const name of await readdir(place.settings)) await writeFile(join(place.settings, name), 'rubbish')
    const next = again()
    await next.load()
    expect([next.found, next.settings]).toEqual(['all-bad', note('defaults')])
    expect(await next.change(() => note('again'))).toMatchObject({ ok: true })
    expect(await next.change(() => note('and again'))).toMatchObject({ ok: true })
    const later = again()
    await later.load()
    expect(later.settings).toEqual(note('and again'))
    const kept = await Promise.all(
      (await readdir(place.settings)).map((name) => readFile(join(place.settings, name), 'utf8'))
    )
    expect(kept).toContain('rubbish')
  })

  it('are not begun anew when they were there and are gone', async () => {
    const { place, again } = await openSettings()
    const store = again()
    await store.load()
    await store.change(() => note('mine'))
    await rm(place.settings, { recursive: true })
    const next = again()
    expect(await next.load()).toEqual({ kind: 'folder-gone', folder: place.settings })
    expect(await next.change(() => note('anew'))).toMatchObject({ ok: false, failure: { kind: 'folder-gone' } })
    expect(await readdir(place.root)).not.toContain('settings')
  })

  it('are saved on top of what cannot be read, when the user says so', async () => {
    const { place, again } = await openSettings()
    const store = again()
    await store.load()
    await store.change(() => note('mine'))
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

  it('say so when only that cannot be told', async () => {
    const { again } = await openSettings()
    await again().load()
    const list = (folder: string) =>
      folder.endsWith('known') ? Promise.reject(diskError('EACCES')) : testMachine().files.list(folder)
    expect(await again(testMachine({ files: { list } })).load()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'locked', code: 'EACCES' }
    })
  })

  it('are missed from then on when they have been found, though nobody had noted them', async () => {
    const { place, again } = await openSettings()
    const store = again()
    await store.load()
    await store.change(() => note('mine'))
    await rm(join(place.known, 'settings'))
    expect(await again().load()).toMatchObject({ kind: 'loaded' })
    await rm(place.settings, { recursive: true })
    expect(await again().load()).toMatchObject({ kind: 'folder-gone' })
  })

  it('are not missed when they were refused', async () => {
    const { place, again } = await openSettings()
    const store = again(testMachine({ files: { sync: async () => Promise.reject(diskError('ENOSPC')) } }))
    await store.load()
    await store.change(() => note('lost'))
    expect(await readdir(place.known)).toEqual([])
    expect(await again().load()).toEqual({ kind: 'first-run' })
  })

  it('do not change in memory when they are refused at the last moment, or on top', async () => {
    const { place, again } = await openSettings()
    const store = again()
    await store.load()
    await store.change(() => note('mine'))
    await rm(place.settings, { recursive: true })
    expect(store.saveNow(note('last'))).toMatchObject({ ok: false, failure: { kind: 'folder-gone' } })
    expect(await store.saveOnTop(note('anew'))).toMatchObject({ ok: false, failure: { kind: 'folder-gone' } })
    expect(store.settings).toEqual(note('mine'))
  })

  it('are the latest, in whatever order the disk answers', async () => {
    const { again } = await openSettings()
    let wait = 30
    const list = async (folder: string) => {
      await new Promise((resolve) => setTimeout(resolve, (wait -= 10)))
      return testMachine().files.list(folder)
    }
    const store = again(testMachine({ files: { list } }))
    await store.load()
    wait = 30
    await Promise.all(['a', 'b', 'c'].map((text) => store.change(() => note(text))))
    expect(store.settings).toEqual(note('c'))
  })

  it('lets a mistake in the program itself through as what it is', async () => {
    const mistake = new TypeError('a mistake')
    const sync = async () => Promise.reject(mistake)
    const { again } = await openSettings()
    const store = again(testMachine({ files: { sync } }))
    await store.load()
    await expect(store.change(() => note('mine'))).rejects.toBe(mistake)
  })
})
