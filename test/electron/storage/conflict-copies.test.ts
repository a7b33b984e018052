import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConflictCopies } from '../../../electron/storage/conflict-copies'
import { note, noteId, noteSchema } from './kit/note'
import { openStore } from './kit/open-store'
import { testMachine } from './kit/test-machine'

/** A matter that another has saved, and the copy of what was refused. */
async function withCopy() {
  const { place, store, again } = await openStore()
  await store.create(note('first'))
  const other = again()
  await other.open(noteId)
  await other.save(note('theirs'))
  const refused = await store.save(note('mine'))
  if (refused.ok || refused.failure.kind !== 'conflict' || refused.failure.copy === null)
    throw new Error('There is no conflict.')
  const name = basename(refused.failure.copy)
  return {
    place,
    store: other,
    name,
    folder: join(place.matters, noteId),
    copies: new ConflictCopies(place, noteSchema, testMachine())
  }
}

describe('a copy beside a matter', () => {
  it('is listed with when it was saved, and read with what it was built on', async () => {
    const { copies, name } = await withCopy()
    expect(await copies.list(noteId)).toEqual({
      ok: true,
      value: [{ name, savedAt: '2023-03-01T10:32:00.000Z' }]
    })
    expect(await copies.read(noteId, name)).toEqual({ ok: true, value: { state: note('mine'), base: 1 } })
  })

  it('is set aside when it has been handled: not listed any more, and kept', async () => {
    const { copies, name, folder } = await withCopy()
    const before = await readFile(join(folder, name))
    expect(await copies.setAside(noteId, name)).toEqual({ ok: true, value: null })
    expect(await copies.list(noteId)).toEqual({ ok: true, value: [] })
    expect(await readFile(join(folder, `${name}.handled`))).toEqual(before)
  })

  it('does not keep the matter from being read or saved when it has been set aside', async () => {
    const { copies, store, name } = await withCopy()
    await copies.setAside(noteId, name)
    expect(await store.save(note('more'))).toMatchObject({ ok: true, value: { generation: 3 } })
    expect(await store.open(noteId)).toMatchObject({ kind: 'loaded', generation: 3 })
  })

  it('that is damaged is told, and left as it is', async () => {
    const { copies, name, folder } = await withCopy()
    await writeFile(join(folder, name), 'no copy')
    expect(await copies.list(noteId)).toMatchObject({ ok: true, value: [{ name, savedAt: null }] })
    expect(await copies.read(noteId, name)).toMatchObject({ ok: false, failure: { kind: 'damaged' } })
    expect(await readFile(join(folder, name), 'utf8')).toBe('no copy')
  })

  it.each(['../../settings/settings.0000000001.json', `${noteId}.0000000001.json`, 'other.json'])(
    'is the only thing that can be read or set aside (%s)',
    async (name) => {
      const { copies, folder } = await withCopy()
      const before = await readdir(folder)
      expect(await copies.read(noteId, name)).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
      expect(await copies.setAside(noteId, name)).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
      expect(await readdir(folder)).toEqual(before)
    }
  )
})
