import { readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { versionHandlers } from '../../../electron/ipc/version-handlers'
import { storedMatter } from '../../../electron/data/stored-schemas'
import { MatterStore } from '../../../electron/storage/matter-store'
import { dataFolderAt } from '../../../electron/storage/data-folder/data-folder'
import { openDataFolder } from '../../../electron/storage/data-folder/open-data-folder'
import type { MatterDraft } from '../../../shared/domain/matter'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { temporaryFolder } from '../storage/kit/temporary-folder'
import { testMachine } from '../storage/kit/test-machine'

const id = idOf(1)
const state = (number: number): MatterDraft => matterOf({ id, registryNumber: `EXN ${number}` })
const savedAt = '2023-03-01T10:32:00.000Z'

/** A matter saved four times in a real folder. */
async function saved() {
  const root = await temporaryFolder()
  const machine = testMachine()
  const place = dataFolderAt(join(root, 'data'), join(root, 'profile'))
  await openDataFolder(place, machine)
  const matters = new MatterStore(place, storedMatter, machine)
  await matters.create(state(1))
  for (const number of [2, 3, 4]) await matters.save(state(number))
  const folder = join(place.matters, id)
  const fileOf = (generation: number): string => join(folder, `${id}.${String(generation).padStart(10, '0')}.json`)
  await matters.settled()
  const later = new MatterStore(place, storedMatter, machine)
  return { handlers: versionHandlers({ matters: later, problem: null }), folder, fileOf }
}

it('the versions of a matter are listed newest first, with when they were saved', async () => {
  const { handlers } = await saved()
  expect(await handlers.listVersions({ id })).toEqual({
    ok: true,
    value: { versions: [4, 3, 2, 1].map((generation) => ({ generation, savedAt, milestones: [] })) }
  })
})

it('an earlier version is read as it was, and nothing on the disk is touched', async () => {
  const { handlers, folder } = await saved()
  const before = await readdir(folder)
  expect(await handlers.readVersion({ id, generation: 2 })).toEqual({ ok: true, value: { matter: state(2) } })
  expect(await readdir(folder)).toEqual(before)
})

it('a damaged version is listed as damaged, whether it has been set aside or not, and the others are read', async () => {
  const { handlers, fileOf } = await saved()
  await writeFile(fileOf(3), 'skräp')
  await rename(fileOf(2), `${fileOf(2)}.bad`)
  expect(await handlers.listVersions({ id })).toMatchObject({
    ok: true,
    value: {
      versions: [
        { generation: 4, savedAt },
        { generation: 3, savedAt: null },
        { generation: 2, savedAt: null },
        { generation: 1, savedAt }
      ]
    }
  })
  expect(await handlers.readVersion({ id, generation: 3 })).toEqual({ ok: false, problem: { kind: 'all-damaged' } })
  expect(await handlers.readVersion({ id, generation: 1 })).toMatchObject({ ok: true })
})

it('a matter that is not there has no versions', async () => {
  const { handlers } = await saved()
  expect(await handlers.listVersions({ id: idOf(9) })).toEqual({ ok: true, value: { versions: [] } })
})
