import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ExchangedStates } from '../../../electron/data/exchanged-states'
import { nodeFileCalls } from '../../../electron/storage/disk/node-file-calls'
import { dataFolderAt } from '../../../electron/storage/data-folder/data-folder'
import type { MatterDraft } from '../../../shared/domain/matter'
import { withSentState } from '../../../shared/exchange/file/with-sent-state'
import { matterOf } from '../../builders/matter'
import { temporaryFolder } from '../storage/kit/temporary-folder'

const bound = { files: 12, bytes: 400_000 }

/** A data folder whose one matter is sent over and over, each time a little changed. */
async function sender(size: number) {
  const root = await temporaryFolder()
  const place = dataFolderAt(root, root)
  await writeFile(place.sign, '')
  let matter: MatterDraft = { ...matterOf(), preparation: { ...matterOf().preparation, group: 'x'.repeat(size) } }
  const states = new ExchangedStates(
    { place, files: nodeFileCalls, linesOfMatters: () => Promise.resolve([matter.exchange.states]) },
    bound
  )
  const send = async (turn: number): Promise<void> => {
    matter = { ...matter, registryNumber: `EXN ${turn}` }
    await states.keepSent(matter)
    matter = withSentState(matter, matter)
    await states.settled()
  }
  return { states, send, folder: join(root, 'exchanged'), now: () => matter }
}

it.each([
  [1_000, 'few in number'],
  [60_000, 'small together']
])('a hundred exports of a matter of %i characters stay %s', async (size) => {
  const { states, send, folder, now } = await sender(size)
  for (let turn = 0; turn < 100; turn += 1) await send(turn)
  const files = await readdir(folder)
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size))
  expect(files.length).toBeLessThanOrEqual(bound.files)
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(bound.bytes)
  const latestFirst = [...now().exchange.states].reverse()
  expect(await states.common(latestFirst)).toMatchObject({ registryNumber: 'EXN 99' })
  expect(await states.common(latestFirst.slice(3))).toMatchObject({ registryNumber: 'EXN 96' })
  expect(await states.common(latestFirst.slice(-1))).toBeNull()
})

it('nothing is removed while a merge looks for what it begins with', async () => {
  const { states, send, now } = await sender(1_000)
  for (let turn = 0; turn < 12; turn += 1) await send(turn)
  const first = now().exchange.states.slice(0, 1)
  const sending = send(12)
  expect(await states.common(first)).toMatchObject({ registryNumber: 'EXN 0' })
  await sending
  expect(await states.common(first)).toBeNull()
})

it('nothing is removed that is no state, and nothing at all where the matters cannot be listed', async () => {
  const root = await temporaryFolder()
  const place = dataFolderAt(root, root)
  await writeFile(place.sign, '')
  const folder = join(root, 'exchanged')
  await mkdir(folder)
  await writeFile(join(folder, 'läs mig.txt'), 'x')
  const unlisted = new ExchangedStates(
    { place, files: nodeFileCalls, linesOfMatters: () => Promise.resolve(null) },
    { files: 2, bytes: 1_000_000 }
  )
  for (let turn = 0; turn < 6; turn += 1) await unlisted.keepSent(matterOf({ registryNumber: `${turn}` }))
  await unlisted.settled()
  expect(await readdir(folder)).toHaveLength(7)
  const listed = new ExchangedStates(
    { place, files: nodeFileCalls, linesOfMatters: () => Promise.resolve([]) },
    { files: 2, bytes: 1_000_000 }
  )
  await listed.keepSent(matterOf({ registryNumber: 'last' }))
  await listed.settled()
  const left = await readdir(folder)
  expect(left).toHaveLength(3)
  expect(left).toContain('läs mig.txt')
})
