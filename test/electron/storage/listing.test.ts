import { cp, mkdir, readFile, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import { runSteps } from '../../../electron/storage/disk/run-steps'
import { standsAlone } from '../../../electron/storage/generations/stands-alone'
import { MatterListing } from '../../../electron/storage/listing/matter-listing'
import type { ListedFacts } from '../../../electron/storage/listing/listed-facts'
import type { StorageResult } from '../../../electron/storage/storage-result'
import { idOf } from '../../builders/id-of'
import { note, parseNote, type Note } from './kit/note'
import { openStore } from './kit/open-store'
import { testMachine } from './kit/test-machine'

const ids = [1, 2, 3].map(idOf)
const facts = { version: '1', of: (matter: Note) => matter, parse: parseNote }
/** Long after everything that the tests change. */
const later = () => new Date(Date.now() + 3_600_000)

/** Three matters, saved twice each. */
async function listed() {
  const machine = testMachine({ now: later })
  const { place, again } = await openStore(machine)
  const save = async (id: string, text: string): Promise<void> => {
    const store = again()
    const found = await store.open(id)
    await (found.kind === 'first-run' ? store.create(note(text, id)) : store.save(note(text, id)))
    await store.settled()
  }
  for (const id of ids) for (const text of ['one', 'two']) await save(id, text)
  const { lists } = again()
  const listing = (version = '1', by = machine) =>
    new MatterListing({ place, machine: by, lists, index: place.list, facts: { ...facts, version } })
  /** What a list without any index tells. */
  const anew = async (): Promise<readonly ListedFacts<Note>[]> => {
    const found = await lists.there()
    const alone = ({ id }: { id: string }) =>
      runSteps(standsAlone({ folder: join(place.matters, id), name: id }), nodeFileCalls).catch(() => false)
    return Promise.all((found.ok ? found.value : []).map(async (each) => ({ ...each, standsAlone: await alone(each) })))
  }
  return { place, save, listing, anew }
}

type Ground = Awaited<ReturnType<typeof listed>>

const valueOf = (result: StorageResult<readonly ListedFacts<Note>[]>) => (result.ok ? result.value : result.failure)

/** The matter's files, the newest generation first. */
async function filesOf({ place }: Ground, id: string) {
  const folder = join(place.matters, id)
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.\d{10}\.json$/.test(name))
  const [newest, before] = names.sort().reverse()
  return { folder, newest: newest && join(folder, newest), before: before && join(folder, before) }
}

/** Another byte, and the times that the file had. */
async function spoil(path: string | undefined): Promise<void> {
  if (path === undefined) return
  const bytes = await readFile(path)
  if (bytes.length > 3) await writeFile(path, bytes.with(bytes.length - 3, (bytes.at(-3) ?? 0) ^ 1))
  await utimes(path, 1, 1)
}

/** What others do to the files meanwhile. */
const deeds: Readonly<Record<string, (ground: Ground, id: string) => Promise<unknown>>> = {
  save: ({ save }, id) => save(id, 'other'),
  spoilNewest: async (ground, id) => spoil((await filesOf(ground, id)).newest),
  spoilBefore: async (ground, id) => spoil((await filesOf(ground, id)).before),
  removeNewest: async (ground, id) => rm((await filesOf(ground, id)).newest ?? '', { force: true }),
  putBackOlder: async (ground, id) => {
    const { newest, before } = await filesOf(ground, id)
    if (newest && before) await cp(before, newest, { preserveTimestamps: true })
  },
  setAside: async (ground, id) => {
    const { newest } = await filesOf(ground, id)
    if (newest) await rename(newest, `${newest}.bad`)
  },
  doubled: async (ground, id) => {
    const { newest } = await filesOf(ground, id)
    if (newest) await cp(newest, newest.replace('.json', '-LAPTOP.json'))
  },
  stray: ({ place }, id) => writeFile(join(place.matters, id, `${id}.9999999999.json`), '').catch(() => undefined),
  removeFolder: ({ place }, id) => rm(join(place.matters, id), { recursive: true, force: true }),
  emptyFolder: async ({ place }, id) => {
    await rm(join(place.matters, id), { recursive: true, force: true })
    await mkdir(join(place.matters, id))
  },
  forgetNote: ({ place }, id) => rm(join(place.known, id), { force: true }),
  raiseNote: ({ place }, id) => {
    const seen = { generation: 20, savedAt: '2023-03-01T10:32:00.000Z', seal: 'a'.repeat(64) }
    return writeFile(join(place.known, id), JSON.stringify(seen))
  },
  intoTrash: ({ place }, id) => rename(join(place.matters, id), join(place.trash, id)).catch(() => undefined),
  spoilIndex: ({ place }) => spoil(place.list).catch(() => undefined),
  foreignIndex: ({ place }) => writeFile(place.list, '{"entries":[]}\n')
}

describe('the list of matters by its index', () => {
  it('tells what a reading of everything tells, whatever others do to the files', async () => {
    const anyDeed = fc.tuple(fc.constantFrom(...Object.values(deeds)), fc.constantFrom(...ids), fc.boolean())
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 1, maxLength: 8 }), async (done) => {
        const ground = await listed()
        let listing = ground.listing()
        await listing.in('matters')
        for (const [deed, id, startsAnew] of done) {
          // Longer than the shortest time that a disk tells apart; the list itself trusts nothing as fresh as that.
          await setTimeout(12)
          await deed(ground, id)
          if (startsAnew) listing = ground.listing()
          expect(valueOf(await listing.in('matters'))).toEqual(await ground.anew())
        }
      }),
      { numRuns: 30 }
    )
  }, 120_000)

  it('opens no matter again that stands as it did, in the next run of the program either', async () => {
    const { listing } = await listed()
    const first = listing()
    const before = await first.in('matters')
    let opened: string[] = []
    const open = (path: string, mode: 'create' | 'read') => {
      opened.push(path)
      return nodeFileCalls.open(path, mode)
    }
    const watched = listing('1', testMachine({ now: later, files: { open } }))
    expect(await watched.in('matters')).toEqual(before)
    expect(opened).toHaveLength(1)
    opened = []
    expect(await watched.in('matters')).toEqual(before)
    expect(opened).toEqual([])
  })

  it('reads anew what has just changed, and what another version of the program has listed', async () => {
    const { listing } = await listed()
    let opened = 0
    const open = (path: string, mode: 'create' | 'read') => {
      opened += mode === 'read' && path.endsWith('.json') ? 1 : 0
      return nodeFileCalls.open(path, mode)
    }
    const readBy = async (list: ReturnType<typeof listing>): Promise<number> => {
      opened = 0
      await list.in('matters')
      return opened
    }
    const fresh = listing('1', testMachine({ now: () => new Date(), files: { open } }))
    const all = await readBy(fresh)
    expect(all).toBeGreaterThan(0)
    expect(await readBy(fresh)).toBe(all)
    const settled = listing('1', testMachine({ now: later, files: { open } }))
    expect(await readBy(settled)).toBe(all)
    expect(await readBy(settled)).toBe(0)
    expect(await readBy(listing('2', testMachine({ now: later, files: { open } })))).toBe(all)
  })
})
