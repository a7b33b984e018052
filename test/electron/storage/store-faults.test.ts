import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MatterListing } from '../../../electron/storage/listing/matter-listing'
import { MatterStore } from '../../../electron/storage/matter-store'
import { dataFolderAt } from '../../../electron/storage/data-folder/data-folder'
import { openDataFolder } from '../../../electron/storage/data-folder/open-data-folder'
import { failingOnce, fileCallNames, type Fault } from './kit/failing-once'
import { note, noteId, noteSchema, parseNote, type Note } from './kit/note'
import { swiftFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

/**
 * A store from its first day: made, saved to, saved to at the last moment, thrown away and put back, on a disk of which
 * one call fails. Returns which calls were made, and every broken promise.
 */
async function liveWith(base: string, number: number, fault: Fault) {
  const folder = join(base, `${number}`)
  await mkdir(folder)
  const place = dataFolderAt(join(folder, 'data'), folder)
  const { machine, calls } = failingOnce(number, fault)
  const violations: string[] = []
  const violated = (what: string) => violations.push(`call ${number} (${calls[number]}): ${what}`)

  const made = await openDataFolder(place, machine)
  if (made.kind === 'failed') await openDataFolder(place, machine)
  const store = new MatterStore(place, noteSchema, machine)
  const told: { acknowledged: string | null } = { acknowledged: null }
  const possible = new Set<string>()
  const tell = (text: string, result: { ok: boolean }) => {
    possible.add(text)
    if (!result.ok) return
    possible.clear()
    possible.add(text)
    told.acknowledged = text
  }
  tell('first', await store.create(note('first')))
  if (told.acknowledged === null) await store.open(noteId)
  tell('second', await store.save(note('second')))
  tell('last', store.saveNow(note('last')))
  await store.settled()
  const facts = { version: '1', of: (matter: Note) => matter, parse: parseNote }
  const listing = new MatterListing({ place, machine, lists: store.lists, facts, index: place.list })
  const listed = await listing.in('matters')
  for (const { found } of listed.ok ? listed.value : []) {
    if (found.kind === 'loaded' && !possible.has(found.state.text)) violated(`${found.state.text} is listed`)
  }
  const removed = await store.remove(noteId)
  if (removed.ok) await store.trash.putBack(removed.value)

  const outcome = await openDataFolder(place, testMachine())
  if (outcome.kind !== 'known') violated(`the place is ${outcome.kind}`)
  const again = new MatterStore(place, noteSchema, testMachine())
  for (const trashed of await trashedIn(again)) await again.trash.putBack(trashed)
  const found = await again.open(noteId)
  if (found.kind === 'first-run') {
    if (told.acknowledged !== null) violated(`${String(told.acknowledged)} is gone as if it had never been`)
    if (!(await again.create(note('after'))).ok) violated('nothing can be saved afterwards')
  } else if (!('state' in found)) violated(`opening gave ${found.kind}`)
  else {
    if (!possible.has(found.state.text)) violated(`${String(told.acknowledged)} is lost, ${found.state.text} is there`)
    if (!(await again.save(note('after'))).ok) violated('it cannot be saved to afterwards')
  }
  return { calls, violations }
}

async function trashedIn(store: MatterStore<Note>) {
  const listed = await store.trash.list()
  return listed.ok ? listed.value : []
}

const codes = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EACCES', 'EMFILE']

describe('a store of which one call to the disk fails', () => {
  it.each(codes.flatMap((code) => [true, false].map((links): Fault => ({ code, moment: 'before', links }))))(
    'loses nothing, whichever call it is, with $code on a disk with links: $links',
    async (fault) => {
      const base = await swiftFolder()
      const { calls, violations } = await liveWith(base, 1_000_000, fault)
      for (let number = 0; number < calls.length; number += 1) {
        violations.push(...(await liveWith(base, number, fault)).violations)
      }
      expect(violations).toEqual([])
      expect(calls.length).toBeGreaterThan(42)
      const neverMade = fileCallNames.filter((name) => !calls.includes(name))
      expect(neverMade).toEqual([])
    }
  )
})
