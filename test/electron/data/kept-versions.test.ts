import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openData, type Data } from '../../../electron/data/open-data'
import { LongTasks } from '../../../electron/ipc/long-tasks'
import { matterHandlers } from '../../../electron/ipc/matter-handlers'
import { versionHandlers } from '../../../electron/ipc/version-handlers'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import type { Milestone } from '../../../shared/domain/milestone'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { diskError } from '../storage/kit/disk-error'
import { temporaryFolder } from '../storage/kit/temporary-folder'
import { testMachine } from '../storage/kit/test-machine'

const id = idOf(7)
const state = (registryNumber: string) => matterOf({ id, registryNumber })
const exported: Milestone = {
  kind: 'exported',
  paper: 'staff-report',
  format: 'docx',
  draft: false,
  file: '2023 Exempelnämnden Tjänsteutlåtande.docx',
  sha256: 'a'.repeat(64)
}
const at = '2023-03-01T10:32:00.000Z'

/** A program with one matter open for editing, or only for reading. */
async function program(machine = testMachine(), isEditing = true) {
  const base = await temporaryFolder()
  await mkdir(join(base, 'program'))
  const data = await openData({ data: join(base, 'data'), profile: join(base, 'program'), saidBy: 'program' }, machine)
  const { saveMatter } = matterHandlers(data, new LongTasks(() => undefined))
  await saveMatter({ matter: state('first') })
  if (isEditing) await data.attendance.attend(id)
  return { data, saveMatter, folder: join(data.place.matters, id) }
}

const named = async (data: Data) => {
  const listed = await versionHandlers(data).listVersions({ id })
  if (!listed.ok) throw new Error(listed.problem.kind)
  return listed.value.versions.flatMap(({ generation, milestones }) =>
    milestones.map((each) => ({ generation, ...each }))
  )
}

describe('an event in the window', () => {
  it('keeps the very state that it led to, though more is saved in the same breath', async () => {
    const { data, saveMatter } = await program()
    await Promise.all([
      saveMatter({ matter: state('before') }),
      saveMatter({ matter: state('decided'), milestone: { kind: 'decided' } }),
      saveMatter({ matter: state('after') })
    ])
    expect(await named(data)).toEqual([{ generation: 3, at, milestone: { kind: 'decided' } }])
    expect(await data.matters.history(id).readState(3)).toMatchObject({
      ok: true,
      value: { registryNumber: 'decided' }
    })
  })

  it('keeps a matter that it brought here', async () => {
    const { data, saveMatter } = await program()
    const matter = matterOf({ id: idOf(8) })
    expect(await saveMatter({ matter, milestone: { kind: 'takenIn', file: 'arende.namndklar' } })).toMatchObject({
      ok: true,
      value: { generation: 1 }
    })
    expect(await versionHandlers(data).listVersions({ id: idOf(8) })).toMatchObject({
      value: {
        versions: [{ generation: 1, milestones: [{ milestone: { kind: 'takenIn', file: 'arende.namndklar' } }] }]
      }
    })
  })

  it('is told as not saved where the disk is full, as any other save', async () => {
    let full = false
    const open = (path: string, mode: 'create' | 'read') =>
      full && mode === 'create' ? Promise.reject(diskError('ENOSPC')) : nodeFileCalls.open(path, mode)
    const { saveMatter, data } = await program(testMachine({ files: { open } }))
    full = true
    expect(await saveMatter({ matter: state('decided'), milestone: { kind: 'decided' } })).toEqual({
      ok: false,
      problem: { kind: 'no-space' }
    })
    full = false
    expect(await saveMatter({ matter: state('decided'), milestone: { kind: 'decided' } })).toMatchObject({ ok: true })
    expect(await named(data)).toMatchObject([{ milestone: { kind: 'decided' } }])
  })
})

describe('a file that is made of a matter', () => {
  it('keeps the state it was made of under the file’s name and checksum, while the matter is changed on', async () => {
    const { data, saveMatter } = await program()
    const standing = await data.versions.during(state('exported'), async (keep) => {
      for (let number = 0; number < 15; number += 1) await saveMatter({ matter: state(`later ${number}`) })
      return keep(exported)
    })
    await data.matters.settled()
    expect(standing).toBe('kept')
    expect(await named(data)).toEqual([{ generation: 2, at, milestone: exported }])
    expect(await data.matters.history(id).readState(2)).toMatchObject({
      ok: true,
      value: { registryNumber: 'exported' }
    })
  })

  it('that was not written keeps nothing for good', async () => {
    const { data, folder } = await program()
    await data.versions.during(state('first'), () => Promise.resolve('cancelled'))
    expect((await readdir(folder)).filter((name) => name.endsWith('.kept'))).toEqual([])
  })

  it('keeps a state that the disk has, and saves none, where the matter is only read', async () => {
    const { data, folder } = await program(testMachine(), false)
    expect(await data.versions.during(state('first'), (keep) => keep(exported))).toBe('kept')
    expect(await data.versions.during(state('unsaved'), (keep) => keep(exported))).toBe('not-asked')
    expect((await readdir(folder)).filter((name) => name.endsWith('.json'))).toHaveLength(1)
  })

  it('is told where its state could not be kept, and is made all the same', async () => {
    let full = false
    const open = (path: string, mode: 'create' | 'read') =>
      full && mode === 'create' ? Promise.reject(diskError('ENOSPC')) : nodeFileCalls.open(path, mode)
    const { data } = await program(testMachine({ files: { open } }))
    full = true
    expect(await data.versions.during(state('exported'), (keep) => keep(exported))).toBe('not-kept')
  })
})

it('a milestone of a version to come keeps its state, and is told as one that cannot be read', async () => {
  const { data } = await program()
  const held = await data.matters.hold(state('first'), 'as-newest')
  if (held.ok) await held.value.mark({ kind: 'foreseen', by: 'a later version' })
  expect(await named(data)).toEqual([{ generation: 1, at, milestone: null }])
})
