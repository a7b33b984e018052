import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GenerationSeries } from '../../../electron/storage/generations/generation-series'
import type { Machine } from '../../../electron/storage/machine'
import { SettingsStore } from '../../../electron/storage/settings-store'
import { diskError } from './kit/disk-error'
import { note, noteSchema, type Note } from './kit/note'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

interface Overrides {
  machine?: Machine
  own?: (settings: Note) => Promise<Note>
}

async function openSettings() {
  const base = await temporaryFolder()
  const folder = join(base, 'settings')
  const before = join(base, 'before')
  const again = ({ machine = testMachine(), own = async (all) => all }: Overrides = {}) =>
    new SettingsStore({
      folder,
      before: { folder: before, own },
      schema: noteSchema,
      defaults: note('defaults'),
      machine
    })
  return { folder, before, again }
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
    const store = again({ machine: testMachine({ files: { sync: async () => Promise.reject(diskError('EIO')) } }) })
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
    const { folder, again } = await openSettings()
    const store = again()
    await store.load()
    await store.change(() => note('mine'))
    for (const name of await readdir(folder)) await writeFile(join(folder, name), 'rubbish')
    const next = again()
    await next.load()
    expect([next.found, next.settings]).toEqual(['all-bad', note('defaults')])
    expect(await next.change(() => note('again'))).toMatchObject({ ok: true })
    expect(await next.change(() => note('and again'))).toMatchObject({ ok: true })
    const later = again()
    await later.load()
    expect(later.settings).toEqual(note('and again'))
    const kept = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
    expect(kept).toContain('rubbish')
  })

  it('say so when it cannot be told whether they were there', async () => {
    const { again } = await openSettings()
    const store = again({ machine: testMachine({ files: { list: async () => Promise.reject(diskError('EIO')) } }) })
    expect(await store.load()).toMatchObject({ kind: 'failed', failure: { kind: 'io' } })
  })

  it('are the latest, in whatever order the disk answers', async () => {
    const { again } = await openSettings()
    let wait = 30
    const list = async (folder: string) => {
      await new Promise((resolve) => setTimeout(resolve, (wait -= 10)))
      return testMachine().files.list(folder)
    }
    const store = again({ machine: testMachine({ files: { list } }) })
    await store.load()
    wait = 30
    await Promise.all(['a', 'b', 'c'].map((text) => store.change(() => note(text))))
    expect(store.settings).toEqual(note('c'))
  })

  it('lets a mistake in the program itself through as what it is', async () => {
    const mistake = new TypeError('a mistake')
    const sync = async () => Promise.reject(mistake)
    const { again } = await openSettings()
    const store = again({ machine: testMachine({ files: { sync } }) })
    await store.load()
    await expect(store.change(() => note('mine'))).rejects.toBe(mistake)
  })

  it('keep what two runs of the program have changed, each its own, and leave nothing beside them', async () => {
    const { folder, again } = await openSettings()
    const [one, other] = [again(), again()]
    await one.load()
    await other.load()
    for (const letter of ['a', 'b', 'c']) {
      expect(await one.change((now) => note(`${now.text}${letter}`))).toMatchObject({ ok: true })
      expect(await other.change((now) => note(`${now.text}${letter.toUpperCase()}`))).toMatchObject({ ok: true })
    }
    const both = ['d', 'e', 'f'].flatMap((letter) =>
      [one, other].map((store) => store.change((now) => note(`${now.text}${letter}`)))
    )
    expect(await Promise.all(both)).toMatchObject(both.map(() => ({ ok: true })))
    await one.settled()
    const next = again()
    await next.load()
    expect(next.settings.text).toMatch(/^defaultsaAbBcC/)
    expect([...next.settings.text.slice('defaultsaAbBcC'.length)].sort().join('')).toBe('ddeeff')
    expect((await readdir(folder)).filter((name) => name.includes('conflict'))).toEqual([])
  })

  it('are taken over from where they lay before, as far as they are one’s own, and its leftovers are cleared', async () => {
    const { before, again } = await openSettings()
    await mkdir(before)
    const old = new GenerationSeries({ folder: before, name: 'settings' }, noteSchema, testMachine())
    await old.load(false)
    await old.save(note('theirs'))
    await old.settled()
    await writeFile(join(before, 'settings.conflict-0000000001-abc-1.json'), 'a leftover')
    const store = again({ own: async ({ text }) => note(`own of ${text}`) })
    await store.load()
    expect(store.settings).toEqual(note('own of theirs'))
    await store.change((now) => note(`${now.text}!`))
    expect(await readdir(before)).toEqual(['settings.0000000001.json'])
    const next = again()
    await next.load()
    expect(next.settings).toEqual(note('own of theirs!'))
  })
})
