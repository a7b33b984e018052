import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolderAt } from '../../../electron/storage/data-folder/data-folder'
import { openDataFolder } from '../../../electron/storage/data-folder/open-data-folder'
import { diskError } from './kit/disk-error'
import { temporaryFolder } from './kit/temporary-folder'
import { testMachine } from './kit/test-machine'

async function placeOnShare() {
  const base = await temporaryFolder()
  const share = join(base, 'share')
  await mkdir(share)
  return { base, share, place: dataFolderAt(join(share, 'Namndklar'), join(base, 'profile')) }
}

const folders = ['known', 'matters', 'namndklar-data', 'trash']

describe('the place where the data lie', () => {
  it('is made the first time, and known from then on', async () => {
    const { place } = await placeOnShare()
    expect(await openDataFolder(place, testMachine())).toEqual({ kind: 'first-run' })
    expect((await readdir(place.root)).sort()).toEqual(folders)
    expect(await openDataFolder(place, testMachine())).toEqual({ kind: 'known' })
  })

  it('lies in the profile itself where nothing else is set', async () => {
    const base = await temporaryFolder()
    const place = dataFolderAt(join(base, 'Namndklar', 'data'), join(base, 'Namndklar'))
    expect(await openDataFolder(place, testMachine())).toEqual({ kind: 'first-run' })
    await rm(place.root, { recursive: true })
    expect(await openDataFolder(place, testMachine())).toEqual({ kind: 'folder-gone', folder: place.root })
  })

  it.each([
    ['removed', async (root: string) => rm(root, { recursive: true })],
    ['emptied', async (root: string) => rm(root, { recursive: true }).then(() => mkdir(root))],
    ['on a share that is out of reach', async (root: string) => rm(join(root, '..'), { recursive: true })]
  ])('is not made anew when it has been there and is now %s', async (_, destroy) => {
    const { base, place } = await placeOnShare()
    await openDataFolder(place, testMachine())
    await destroy(place.root)
    const before = await readdir(base, { recursive: true })
    expect(await openDataFolder(place, testMachine())).toEqual({ kind: 'folder-gone', folder: place.root })
    expect(await readdir(base, { recursive: true })).toEqual(before)
  })

  it('is told as gone, and not made, when the share it is set to has never been seen', async () => {
    const { base, share, place } = await placeOnShare()
    await rm(share, { recursive: true })
    expect(await openDataFolder(place, testMachine())).toEqual({ kind: 'folder-gone', folder: place.root })
    expect(await readdir(base)).toEqual(['profile'])
  })

  it('is known to a new profile by its sign, and remembered there', async () => {
    const { base, place } = await placeOnShare()
    await openDataFolder(place, testMachine())
    await mkdir(join(base, 'other'))
    const elsewhere = dataFolderAt(place.root, join(base, 'other'))
    expect(await openDataFolder(elsewhere, testMachine())).toEqual({ kind: 'known' })
    await rm(place.root, { recursive: true })
    expect(await openDataFolder(elsewhere, testMachine())).toMatchObject({ kind: 'folder-gone' })
  })

  it('can be begun anew when the user says so, and what lies there is left', async () => {
    const { place } = await placeOnShare()
    await openDataFolder(place, testMachine())
    await rm(place.sign)
    await writeFile(join(place.matters, 'left'), '')
    expect(await openDataFolder(place, testMachine())).toMatchObject({ kind: 'folder-gone' })
    expect(await openDataFolder(place, testMachine(), 'begin-anew')).toEqual({ kind: 'first-run' })
    expect(await readdir(place.matters)).toEqual(['left'])
  })

  it('is read though the profile may not be written to', async () => {
    const { place } = await placeOnShare()
    await openDataFolder(place, testMachine())
    const machine = testMachine({ files: { open: async () => Promise.reject(diskError('EROFS')) } })
    expect(await openDataFolder(place, machine)).toEqual({ kind: 'known' })
  })

  it.each([
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['ENOSPC', 'no-space']
  ])('that cannot be made for %s says so', async (code, kind) => {
    const { place } = await placeOnShare()
    const machine = testMachine({ files: { makeFolder: async () => Promise.reject(diskError(code)) } })
    expect(await openDataFolder(place, machine)).toMatchObject({ kind: 'failed', failure: { kind } })
  })

  it('that takes no mark of being there is not made', async () => {
    const { place } = await placeOnShare()
    const machine = testMachine({ files: { open: async () => Promise.reject(diskError('ENOSPC')) } })
    expect(await openDataFolder(place, machine)).toMatchObject({ kind: 'failed', failure: { kind: 'no-space' } })
  })

  it('can be begun anew where its mark still lies', async () => {
    const { place } = await placeOnShare()
    await openDataFolder(place, testMachine())
    expect(await openDataFolder(place, testMachine(), 'begin-anew')).toEqual({ kind: 'first-run' })
  })

  it('that does not answer is not taken for a first run', async () => {
    const { base, place } = await placeOnShare()
    const machine = testMachine({ files: { list: async () => Promise.reject(diskError('EIO')) } })
    expect(await openDataFolder(place, machine)).toMatchObject({ kind: 'failed', failure: { kind: 'io' } })
    expect(await readdir(base)).toEqual(['share'])
  })
})
