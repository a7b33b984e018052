import { copyFile, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConflictCopies } from '../../../electron/storage/conflict-copies'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import { runSteps } from '../../../electron/storage/disk/run-steps'
import { GenerationSeries } from '../../../electron/storage/generations/generation-series'
import { standsAlone } from '../../../electron/storage/generations/stands-alone'
import { note, noteId, noteSchema } from './kit/note'
import { openStore } from './kit/open-store'
import { testMachine } from './kit/test-machine'

const numbered = (generation: number): string => `${noteId}.${String(generation).padStart(10, '0')}`

/** A matter that has been saved five times, and what a synchroniser may do with its folder. */
async function saved(texts = ['1', '2', '3', '4', '5']) {
  const { place, store, again } = await openStore()
  const [first = '', ...rest] = texts
  await store.create(note(first))
  for (const text of rest) await store.save(note(text))
  await store.settled()
  const folder = join(place.matters, noteId)
  const file = (name: string): string => join(folder, name)
  const copies = new ConflictCopies(place, noteSchema, testMachine())
  const listed = async (): Promise<readonly string[]> => {
    const found = await copies.list(noteId)
    return found.ok ? found.value.map(({ name }) => name) : [found.failure.kind]
  }
  return { place, store, again, folder, file, copies, listed }
}

/** Another machine's states, saved while the given generation was its newest; they lie aside under the names returned. */
async function elsewhere({ folder, file }: Awaited<ReturnType<typeof saved>>, from: number, texts: readonly string[]) {
  const later = [4, 5]
    .filter((generation) => generation > from)
    .map((generation) => file(`${numbered(generation)}.json`))
  for (const path of later) await rename(path, `${path}.tmp`)
  const series = new GenerationSeries({ folder, name: noteId }, noteSchema, testMachine())
  await series.load(true)
  for (const text of texts) await series.save(note(text))
  await series.settled()
  const theirs = texts.map((_, at) => file(`${numbered(from + 1 + at)}.json`))
  for (const path of theirs) await rename(path, `${path}.theirs.tmp`)
  for (const path of later) await rename(`${path}.tmp`, path)
  return theirs.map((path) => `${path}.theirs.tmp`)
}

const isAlone = (folder: string) => runSteps(standsAlone({ folder, name: noteId }), nodeFileCalls)

const called = [
  '-LAPTOP.json',
  ' (LAPTOPs kopia i konflikt).json',
  " (Anna's conflicted copy 2026-11-28).json",
  ' (conflicted copy 2026-11-28 101500).json',
  '.sync-conflict-20261128-101500-ABCDEFG.json',
  ' - kopia.json',
  ' (1).json',
  ' 2.json',
  '.JSON',
  '.json.orig'
]

describe('a state that a synchroniser has renamed', () => {
  it.each(called)('is listed, read and set aside (%s)', async (suffix) => {
    const { folder, file, copies, listed, again } = await saved()
    expect(await isAlone(folder)).toBe(true)
    await rename(file(`${numbered(5)}.json`), file(numbered(5) + suffix))
    expect(await isAlone(folder)).toBe(false)
    expect(await listed()).toEqual([numbered(5) + suffix])
    expect(await copies.read(noteId, numbered(5) + suffix)).toEqual({ ok: true, value: { state: note('5'), base: 4 } })
    expect(await again().open(noteId)).toMatchObject({ kind: 'loaded', state: note('4') })
    expect(await copies.setAside(noteId, numbered(5) + suffix)).toEqual({ ok: true, value: null })
    expect(await listed()).toEqual([])
  })

  it('is none when it is a copy of one that is there, and told once however often it was copied', async () => {
    const { file, listed } = await saved()
    await copyFile(file(`${numbered(5)}.json`), file(`${numbered(5)} (1).json`))
    expect(await listed()).toEqual([])
    await rm(file(`${numbered(5)}.json`))
    await copyFile(file(`${numbered(5)} (1).json`), file(`${numbered(5)} (2).json`))
    expect(await listed()).toHaveLength(1)
  })

  it('is not what anyone has put under the matter’s name', async () => {
    const { file, listed } = await saved()
    await writeFile(file(`${noteId} anteckningar.json`), '{}')
    await writeFile(file(`${numbered(5)}-LAPTOP.json`), 'x'.repeat(5_000))
    expect(await listed()).toEqual([])
  })

  it('is told through its last alone, with the state that both come from, however many were saved apart', async () => {
    const ours = await saved()
    const theirs = await elsewhere(ours, 3, ['3b', '3c'])
    for (const path of theirs) await rename(path, path.replace('.json.theirs.tmp', '-LAPTOP.json'))
    expect(await ours.listed()).toEqual([`${numbered(5)}-LAPTOP.json`])
    expect(await ours.copies.read(noteId, `${numbered(5)}-LAPTOP.json`)).toEqual({
      ok: true,
      value: { state: note('3c'), base: 3 }
    })
    await ours.copies.setAside(noteId, `${numbered(5)}-LAPTOP.json`)
    expect(await ours.listed()).toEqual([])
  })
})

describe('a newest generation that is gone', () => {
  it.each([
    ['the data folder', 'seen'],
    ['the local profile', 'known']
  ] as const)('is told, and its number not given again, as %s remembers', async (_, lost) => {
    const { place, again, file } = await saved()
    await rm(place[lost], { recursive: true })
    await mkdir(place[lost])
    await rm(file(`${numbered(5)}.json`))
    const store = again()
    const older = {
      kind: 'older-used',
      state: note('4'),
      bad: [{ generation: 5, because: 'missing', savedAt: '2023-03-01T10:32:00.000Z' }]
    }
    expect(await store.list()).toMatchObject({ value: [{ found: older }] })
    expect(await store.open(noteId)).toMatchObject(older)
    expect(await store.save(note('on'))).toMatchObject({ ok: true, value: { generation: 6 } })
    expect(await again().open(noteId)).toMatchObject({ kind: 'loaded', state: note('on') })
  })

  it('is told beside the one that came after it, when it comes back late', async () => {
    const { folder, again, file, listed, copies } = await saved()
    await rename(file(`${numbered(5)}.json`), file('away'))
    const store = again()
    await store.open(noteId)
    await store.save(note('on'))
    await store.settled()
    await rename(file('away'), file(`${numbered(5)}.json`))
    expect(await isAlone(folder)).toBe(false)
    expect(await listed()).toEqual([`${numbered(5)}.json`])
    expect(await copies.read(noteId, `${numbered(5)}.json`)).toEqual({ ok: true, value: { state: note('5'), base: 4 } })
    await copies.setAside(noteId, `${numbered(5)}.json`)
    expect(await listed()).toEqual([])
    expect(await again().open(noteId)).toMatchObject({ kind: 'loaded', state: note('on') })
  })

  it('that comes back late stays for whoever has not seen it, however much is saved after it', async () => {
    const { again, file, listed } = await saved()
    await rename(file(`${numbered(5)}.json`), file('away'))
    const store = again()
    await store.open(noteId)
    await store.save(note('on'))
    await store.settled()
    await rename(file('away'), file(`${numbered(5)}.json`))
    for (let turn = 0; turn < 40; turn += 1) await store.save(note(`on ${turn}`))
    await store.settled()
    expect(await listed()).toEqual([`${numbered(5)}.json`])
  })

  it('is told when another lies under its number', async () => {
    const ours = await saved()
    const theirs = await elsewhere(ours, 4, ['4b'])
    await rename(theirs[0] ?? '', ours.file(`${numbered(5)}.json`))
    expect(await ours.again().open(noteId)).toMatchObject({ kind: 'older-used', state: note('4b') })
  })

  it('is not believed to be so high that no number is left', async () => {
    const { place, again } = await saved()
    const note9 = { generation: 9_999_999_998, savedAt: '2023-03-01T10:32:00.000Z', seal: 'a'.repeat(64) }
    await writeFile(join(place.known, noteId), JSON.stringify(note9))
    const store = again()
    expect(await store.open(noteId)).toMatchObject({ kind: 'loaded' })
    expect(await store.save(note('on'))).toMatchObject({ ok: true, value: { generation: 6 } })
  })
})

describe.skipIf(process.platform === 'win32')('a generation that is no plain file', () => {
  it('is read through a link, and saved after', async () => {
    const { file, folder, again } = await saved()
    await rename(file(`${numbered(5)}.json`), join(folder, 'elsewhere'))
    await symlink(join(folder, 'elsewhere'), file(`${numbered(5)}.json`))
    const store = again()
    expect(await store.open(noteId)).toMatchObject({ kind: 'loaded', state: note('5') })
    expect(await store.save(note('on'))).toMatchObject({ ok: true, value: { generation: 6 } })
  })

  it('is told where the link leads nowhere, and can be saved after', async () => {
    const { file, again } = await saved()
    await rm(file(`${numbered(5)}.json`))
    await symlink('nowhere', file(`${numbered(5)}.json`))
    const store = again()
    expect(await store.open(noteId)).toMatchObject({ kind: 'older-used', state: note('4') })
    expect(await store.save(note('on'))).toMatchObject({ ok: true, value: { generation: 6 } })
  })

  it('does not hide a matter whose folder is a link', async () => {
    const { place, folder, again } = await saved()
    await rename(folder, join(place.root, 'elsewhere'))
    await symlink(join(place.root, 'elsewhere'), folder)
    expect(await again().list()).toMatchObject({ value: [{ id: noteId, found: { kind: 'loaded' } }] })
  })
})

describe('what a synchroniser or a restored backup leaves out', () => {
  it.each(['trash', 'known'] as const)('is made anew when it is the folder %s', async (name) => {
    const { place, again } = await saved()
    await rm(place[name], { recursive: true })
    const store = again()
    expect(await store.list()).toMatchObject({ ok: true, value: [{ id: noteId }] })
    expect(await store.open(noteId)).toMatchObject({ kind: 'loaded' })
    expect(await store.save(note('on'))).toMatchObject({ ok: true })
    await store.settled()
    expect(await store.remove(noteId)).toMatchObject({ ok: true })
    expect(await readdir(place.root)).toContain(name)
  })

  it('is not made by a new matter in a folder that has lost its sign', async () => {
    const { place, again } = await openStore()
    await rm(place.sign)
    expect(await again().create(note('first'))).toMatchObject({ ok: false, failure: { kind: 'folder-gone' } })
    expect(await readdir(place.matters)).toEqual([])
  })
})
