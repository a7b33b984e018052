import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskError } from './kit/disk-error'
import { note, noteId } from './kit/note'
import { openStore } from './kit/open-store'
import { testMachine } from './kit/test-machine'

const otherId = 'a1b2c3d4-0000-4000-8000-000000000002'

describe('the store of matters', () => {
  it('keeps each matter as it was last saved, in a folder of its own', async () => {
    const { place, store, again } = await openStore()
    await store.create(note('first'))
    await store.create(note('other', otherId))
    await store.save(note('second'))
    expect(await again().open(noteId)).toMatchObject({ kind: 'loaded', state: note('second'), generation: 2 })
    expect((await readdir(place.matters)).sort()).toEqual([noteId, otherId])
  })

  it('lists what it holds without opening it', async () => {
    const { store, again } = await openStore()
    await store.create(note('first'))
    const next = again()
    expect(await next.list()).toMatchObject({
      ok: true,
      value: [{ id: noteId, found: { kind: 'loaded', state: note('first') } }]
    })
    expect(await next.save(note('blind'))).toMatchObject({ ok: false, failure: { kind: 'not-open' } })
    expect(await next.saveOnTop(note('blind'))).toMatchObject({ ok: false, failure: { kind: 'not-open' } })
    expect(next.saveNow(note('blind'))).toMatchObject({ ok: false, failure: { kind: 'not-open' } })
  })

  it('knows nothing of an id that was never saved', async () => {
    const { store, place } = await openStore()
    expect(await store.open(noteId)).toEqual({ kind: 'first-run' })
    expect(await store.save(note('blind'))).toMatchObject({ failure: { kind: 'not-open' } })
    expect(await readdir(place.matters)).toEqual([])
  })

  it.each(['../settings', '', 'A'.repeat(36), `${noteId}/..`])('takes no id that is not one (%j)', async (id) => {
    const { store, place } = await openStore()
    const path = join(place.matters, id)
    expect(await store.create(note('no', id))).toEqual({ ok: false, failure: { kind: 'invalid', path } })
    expect(await store.open(id)).toMatchObject({ kind: 'failed', failure: { kind: 'invalid' } })
    expect(await store.remove(id)).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
    expect(await readdir(place.matters)).toEqual([])
  })

  it('never takes a matter in over one with the same id', async () => {
    const { store, again } = await openStore()
    await store.create(note('mine'))
    const exists = { ok: false, failure: { kind: 'exists' } }
    expect(await store.create(note('theirs'))).toMatchObject(exists)
    const next = again()
    expect(await next.create(note('theirs'))).toMatchObject(exists)
    expect(await next.open(noteId)).toMatchObject({ state: note('mine') })
  })

  it('can take a matter in after the disk refused it once', async () => {
    let full = true
    const real = testMachine().files
    const machine = testMachine({
      files: { sync: (file) => (full ? Promise.reject(diskError('ENOSPC')) : real.sync(file)) }
    })
    const { store } = await openStore(machine)
    expect(await store.create(note('first'))).toMatchObject({ ok: false, failure: { kind: 'no-space' } })
    expect(await store.list()).toEqual({ ok: true, value: [] })
    full = false
    expect(await store.create(note('first'))).toMatchObject({ ok: true })
  })

  it('lists a matter whose folder is gone as gone, and does not make it anew', async () => {
    const { place, store, again } = await openStore()
    await store.create(note('first'))
    const folder = join(place.matters, noteId)
    await rm(folder, { recursive: true })
    const next = again()
    expect(await next.list()).toEqual({ ok: true, value: [{ id: noteId, found: { kind: 'folder-gone', folder } }] })
    expect(await next.open(noteId)).toEqual({ kind: 'folder-gone', folder })
    expect(await store.save(note('second'))).toMatchObject({ ok: false, failure: { kind: 'folder-gone' } })
    expect(await readdir(place.matters)).toEqual([])
  })

  it('lists every matter as gone when their common folder is', async () => {
    const { place, store, again } = await openStore()
    await store.create(note('first'))
    await rm(place.matters, { recursive: true })
    expect(await again().list()).toMatchObject({ value: [{ id: noteId, found: { kind: 'folder-gone' } }] })
    expect(await again().create(note('other', otherId))).toMatchObject({ failure: { kind: 'folder-gone' } })
  })

  it('tells that everything is gone when it is', async () => {
    const { place, store } = await openStore()
    await rm(place.root, { recursive: true })
    expect(await store.list()).toMatchObject({ ok: false, failure: { kind: 'folder-gone' } })
  })

  it('remembers a matter that was put into its folder by hand, once it has been opened', async () => {
    const { place, store, again } = await openStore()
    await store.create(note('first'))
    await rm(join(place.known, noteId))
    expect(await again().list()).toMatchObject({ value: [{ id: noteId, found: { kind: 'loaded' } }] })
    await again().open(noteId)
    expect(await readdir(place.known)).toEqual([noteId])
  })

  it('does not list a folder that a crash left before anything was saved in it', async () => {
    const { place, store } = await openStore()
    await mkdir(join(place.matters, noteId))
    await mkdir(join(place.matters, 'Ny mapp'))
    expect(await store.list()).toEqual({ ok: true, value: [] })
    expect(await store.create(note('first'))).toMatchObject({ ok: true })
  })

  it('lists damaged and newer matters as what they are, beside the others', async () => {
    const { place, store, again } = await openStore()
    await store.create(note('first'))
    await store.create(note('other', otherId))
    await writeFile(join(place.matters, noteId, `${noteId}.0000000001.json`), 'x')
    const list = await again().list()
    expect(list.ok && Object.fromEntries(list.value.map(({ id, found }) => [id, found.kind]))).toEqual({
      [noteId]: 'all-bad',
      [otherId]: 'loaded'
    })
  })

  it('saves at the last moment what was opened', async () => {
    const { store, again } = await openStore()
    await store.create(note('first'))
    expect(store.saveNow(note('last'))).toMatchObject({ ok: true, value: { generation: 2 } })
    expect(await again().open(noteId)).toMatchObject({ state: note('last') })
  })

  it('saves on top of what another program has saved, when the user says so', async () => {
    const { store, again } = await openStore()
    await store.create(note('common'))
    const theirs = again()
    await theirs.open(noteId)
    await theirs.save(note('theirs'))
    expect(await store.save(note('mine'))).toMatchObject({ failure: { kind: 'conflict' } })
    expect(await store.saveOnTop(note('mine'))).toMatchObject({ ok: true, value: { generation: 3 } })
  })

  it('looks back at earlier states, whether the matter is open or not', async () => {
    const { store, again } = await openStore()
    await store.create(note('first'))
    await store.save(note('second'))
    await store.settled()
    for (const history of [store.history(noteId), again().history(noteId)]) {
      expect(await history.states()).toMatchObject({ ok: true, value: [{ generation: 2 }, { generation: 1 }] })
      expect(await history.readState(1)).toEqual({ ok: true, value: note('first') })
    }
  })
})

describe('a store that cannot look', () => {
  const cannotLook = (at: string) => ({
    list: (folder: string) =>
      folder.endsWith(at) ? Promise.reject(diskError('EACCES')) : testMachine().files.list(folder)
  })

  it.each(['known', 'matters', 'trash'])('says why it cannot list its matters (%s)', async (at) => {
    const { store, again } = await openStore()
    await store.create(note('first'))
    const blind = again(testMachine({ files: cannotLook(at) }))
    expect(await blind.list()).toMatchObject({ ok: false, failure: { kind: 'locked', code: 'EACCES' } })
  })

  it('opens nothing while it cannot tell whether it was there before', async () => {
    const { store, again } = await openStore()
    await store.create(note('first'))
    const blind = again(testMachine({ files: cannotLook('known') }))
    expect(await blind.open(noteId)).toMatchObject({ kind: 'failed', failure: { kind: 'locked', code: 'EACCES' } })
  })

  it('takes in nothing over what it cannot read', async () => {
    const { store, again } = await openStore()
    await store.create(note('first'))
    const blind = again(testMachine({ files: cannotLook(noteId) }))
    expect(await blind.create(note('theirs'))).toMatchObject({ ok: false, failure: { kind: 'locked', code: 'EACCES' } })
  })

  it('says why it cannot list its trash', async () => {
    const { again } = await openStore()
    const blind = again(testMachine({ files: cannotLook('trash') }))
    const refused = { ok: false, failure: { kind: 'locked', code: 'EACCES' } }
    expect(await blind.listTrashed()).toMatchObject(refused)
    expect(await blind.trash.list()).toMatchObject(refused)
  })
})

describe('a store that is settled', () => {
  it('has written everything that was asked for', async () => {
    const { store, again } = await openStore()
    await store.create(note('first'))
    const saving = store.save(note('second'))
    await store.settled()
    expect(await again().open(noteId)).toMatchObject({ state: note('second') })
    await saving
  })

  it('remembers no matter that it opened and that was never there', async () => {
    const { place, store } = await openStore()
    await store.open(noteId)
    expect(await readdir(place.known)).toEqual([])
  })
})

describe('the trash', () => {
  it('lists its matters with what was found of them, and the damaged ones too', async () => {
    const { place, store } = await openStore()
    for (const id of [noteId, otherId]) {
      await store.create(note('first', id))
      await store.remove(id)
    }
    await writeFile(join(place.trash, otherId, `${otherId}.0000000001.json`), 'x')
    const listed = await store.listTrashed()
    expect(listed.ok && listed.value.toSorted((a, b) => a.id.localeCompare(b.id))).toMatchObject(
      [
        { id: noteId, found: { kind: 'loaded', state: note('first') } },
        { id: otherId, found: { kind: 'all-bad' } }
      ].sort((a, b) => a.id.localeCompare(b.id))
    )
  })

  it('lists nothing where its folder is gone, and no file as a matter', async () => {
    const { place, store } = await openStore()
    await writeFile(join(place.trash, noteId), '')
    expect(await store.trash.list()).toEqual({ ok: true, value: [] })
    await rm(place.trash, { recursive: true })
    expect(await store.trash.list()).toEqual({ ok: true, value: [] })
  })

  it('finds a name for the third of one id too', async () => {
    const { store } = await openStore()
    for (const text of ['first', 'second', 'third']) {
      await store.create(note(text))
      await store.remove(noteId)
    }
    const listed = await store.trash.list()
    expect(listed.ok && listed.value.map(({ name }) => name).sort()).toEqual([noteId, `${noteId}.2`, `${noteId}.3`])
  })

  it('takes a matter with its history, and gives it back', async () => {
    const { store, again } = await openStore()
    await store.create(note('first'))
    await store.save(note('second'))
    expect(await store.remove(noteId)).toEqual({ ok: true, value: { name: noteId, id: noteId } })
    expect(await store.list()).toEqual({ ok: true, value: [] })
    expect(await store.save(note('third'))).toMatchObject({ failure: { kind: 'not-open' } })

    const next = again()
    expect(await next.trash.list()).toEqual({ ok: true, value: [{ name: noteId, id: noteId }] })
    expect(await next.trash.putBack({ name: noteId, id: noteId })).toEqual({ ok: true, value: noteId })
    expect(await next.open(noteId)).toMatchObject({ state: note('second') })
    expect(await next.history(noteId).readState(1)).toEqual({ ok: true, value: note('first') })
  })

  it('waits for a save that is under way', async () => {
    const { store, again } = await openStore()
    await store.create(note('first'))
    const saving = store.save(note('second'))
    await store.remove(noteId)
    expect(await saving).toMatchObject({ ok: true })
    await again().trash.putBack({ name: noteId, id: noteId })
    expect(await again().open(noteId)).toMatchObject({ state: note('second') })
  })

  it('holds the same matter twice, if it was taken in and thrown away twice', async () => {
    const { store } = await openStore()
    for (const text of ['first', 'second']) {
      await store.create(note(text))
      await store.remove(noteId)
    }
    const trashed = { name: `${noteId}.2`, id: noteId }
    expect(await store.trash.list()).toMatchObject({ value: expect.arrayContaining([trashed]) as unknown })
    expect(await store.trash.putBack(trashed)).toMatchObject({ ok: true })
    expect(await store.open(noteId)).toMatchObject({ state: note('second') })
    expect(await store.trash.putBack({ name: noteId, id: noteId })).toMatchObject({ failure: { kind: 'exists' } })
  })

  it('tells when a matter is not there to be taken, and the rest stays as it is', async () => {
    const { store } = await openStore()
    expect(await store.remove(noteId)).toMatchObject({ ok: false, failure: { kind: 'folder-gone' } })
    await store.create(note('first'))
    expect(await store.trash.putBack({ name: otherId, id: otherId })).toMatchObject({ ok: false })
    expect(await store.save(note('second'))).toMatchObject({ ok: true })
  })

  it('leaves the matter open when the folder is held by another program', async () => {
    const machine = testMachine({ files: { rename: async () => Promise.reject(diskError('EPERM')) } })
    const { store } = await openStore(machine)
    await store.create(note('first'))
    expect(await store.remove(noteId)).toMatchObject({ ok: false, failure: { kind: 'locked' } })
    expect(await store.save(note('second'))).toMatchObject({ ok: true })
  })

  it('lists nothing that it did not put there', async () => {
    const { place, store } = await openStore()
    await mkdir(join(place.trash, 'Ny mapp'))
    expect(await store.trash.list()).toEqual({ ok: true, value: [] })
  })
})
