import { readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { rememberFolder } from '../../../electron/data/chosen-folder'
import { ExchangedStates } from '../../../electron/data/exchanged-states'
import { openData } from '../../../electron/data/open-data'
import { TemplateStore } from '../../../electron/look/template-store'
import type { LaterFileCalls } from '../../../electron/storage/disk/file-calls'
import { dataFolderAt } from '../../../electron/storage/data-folder/data-folder'
import { matterOf } from '../../builders/matter'
import { goodTemplates } from '../docx/template/templates'
import { temporaryFolder } from '../storage/kit/temporary-folder'
import { testMachine } from '../storage/kit/test-machine'

/** The disk, with what was flushed after it had last got another name, by folder. */
function flushing(): { files: LaterFileCalls; flushed: Map<string, string[]> } {
  const { files } = testMachine()
  const flushed = new Map<string, string[]>()
  const syncFolder: LaterFileCalls['syncFolder'] = async (path) => {
    await files.syncFolder(path)
    flushed.set(basename(path), await readdir(path))
  }
  return { files: { ...files, syncFolder }, flushed }
}

it('the chosen data folder stands in a flushed folder', async () => {
  const { files, flushed } = flushing()
  const profile = await temporaryFolder()
  await rememberFolder(profile, '/data', files)
  expect(flushed.get(basename(profile))).toEqual(['data-folder.txt'])
})

it('a state that was sent stands in a flushed folder, which stands in one itself', async () => {
  const { files, flushed } = flushing()
  const root = await temporaryFolder()
  const place = dataFolderAt(root, root)
  await writeFile(place.sign, '')
  await new ExchangedStates({ place, files, linesOfMatters: () => Promise.resolve(null) }).keepSent(matterOf())
  expect(flushed.get('exchanged')).toHaveLength(1)
  expect(flushed.get(basename(root))).toContain('exchanged')
})

it('a template stands in a flushed folder, which stands in one itself', async () => {
  const { files, flushed } = flushing()
  const folder = await temporaryFolder()
  const folders = { data: join(folder, 'data'), saidBy: 'program', profile: join(folder, 'profile') } as const
  const store = new TemplateStore(await openData(folders, testMachine({ files })))
  await store.use('Mall.docx', goodTemplates['landscape']?.() ?? new Uint8Array())
  expect(flushed.get('template')).toHaveLength(1)
  expect(flushed.get('profile')).toContain('template')
})
