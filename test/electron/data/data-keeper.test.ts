import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chosenFolder } from '../../../electron/data/chosen-folder'
import { DataKeeper } from '../../../electron/data/data-keeper'
import { settingsSchema } from '../../../shared/ipc/settings'
import { temporaryFolder } from '../storage/kit/temporary-folder'
import { testMachine } from '../storage/kit/test-machine'

async function aKeeper() {
  const base = await temporaryFolder()
  const profile = join(base, 'profile')
  await mkdir(profile)
  const data = join(base, 'data')
  const keeper = await DataKeeper.open({ data, saidBy: 'program', profile }, testMachine())
  return { base, profile, data, keeper }
}

describe('the data in use', () => {
  it('move to the folder that was chosen, which is remembered for the next start', async () => {
    const { base, profile, data, keeper } = await aKeeper()
    const moved = join(base, 'moved')
    await rename(data, moved)
    expect(await keeper.again('find')).toMatchObject({ ok: false, problem: { kind: 'folder-gone', folder: data } })
    const told: string[] = []
    keeper.whenChanged(({ folder }) => void told.push(folder))
    expect(await keeper.look(moved)).toBe('data')
    expect(await keeper.moveTo(moved, 'find')).toMatchObject({ ok: true })
    expect(told).toEqual([moved])
    expect(keeper.folders).toMatchObject({ data: moved, saidBy: 'user' })
    expect(chosenFolder(profile)).toEqual({ kind: 'chosen', folder: moved })
  })

  it('stay where they are when the other folder cannot be opened', async () => {
    const { base, profile, data, keeper } = await aKeeper()
    const outOfReach = join(base, 'share', 'data')
    expect(await keeper.moveTo(outOfReach, 'begin-anew')).toMatchObject({ ok: false, problem: { kind: 'folder-gone' } })
    expect(keeper.folders.data).toBe(data)
    expect(chosenFolder(profile)).toEqual({ kind: 'none' })
  })

  it.each(['removed', 'emptied'])('are not begun anew by a change of settings where the folder was %s', async (how) => {
    const { data, keeper } = await aKeeper()
    // What is remembered of the folder may just be being written.
    await rm(data, { recursive: true, maxRetries: 5 })
    if (how === 'emptied') await mkdir(data)
    const saved = await keeper.data.settings.change(() => settingsSchema.parse({ theme: 'dark' }))
    expect(saved).toMatchObject({ ok: true })
    if (how === 'emptied') expect(await readdir(data)).toEqual([])
    else await expect(readdir(data)).rejects.toThrow()
  })
})
