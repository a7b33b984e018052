import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openData } from '../../../electron/data/open-data'
import { TemplateStore } from '../../../electron/look/template-store'
import { thisMachine } from '../../../electron/storage/machine'
import { goodTemplates } from '../docx/template/templates'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'namndklar-look-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = async (): Promise<TemplateStore> =>
  new TemplateStore(
    await openData({ data: join(folder, 'data'), saidBy: 'program', profile: join(folder, 'profile') }, thisMachine())
  )
const good = (name: string): Uint8Array => goodTemplates[name]?.() ?? new Uint8Array()
const stored = (): Promise<string[]> => readdir(join(folder, 'profile', 'template'))

it('a template is in use from one run of the program to the next', async () => {
  expect(await (await open()).use('Mall.docx', good('landscape'))).toMatchObject({ ok: true })
  const read = await (await open()).read()
  expect(read).toMatchObject({ ok: true, value: { name: 'Mall.docx', template: { textWidth: 14004 } } })
})

it('a new template takes the place of the old, whose file goes', async () => {
  const store = await open()
  await store.use('Gammal.docx', good('landscape'))
  await store.use('Ny.docx', good('a logo in the header'))
  expect(await store.read()).toMatchObject({ value: { name: 'Ny.docx' } })
  expect(await stored()).toHaveLength(1)
})

it('a template that is taken away leaves nothing behind', async () => {
  const store = await open()
  await store.use('Mall.docx', good('landscape'))
  await store.remove()
  expect(await store.read()).toEqual({ ok: true, value: null })
  expect(await stored()).toEqual([])
})

it('a template that someone has changed or removed is told, and not used', async () => {
  const store = await open()
  await store.use('Mall.docx', good('landscape'))
  const [file = ''] = await stored()
  await writeFile(join(folder, 'profile', 'template', file), good('a logo in the header'))
  expect(await store.read()).toEqual({ ok: false, problem: { kind: 'template-gone', file: 'Mall.docx' } })
  await rm(join(folder, 'profile', 'template'), { recursive: true })
  expect(await store.read()).toEqual({ ok: false, problem: { kind: 'template-gone', file: 'Mall.docx' } })
})

it('a template that an earlier version kept in the data folder is used, and stays there for others', async () => {
  await (await open()).use('Mall.docx', good('landscape'))
  await rename(join(folder, 'profile', 'template'), join(folder, 'data', 'template'))
  expect(await (await open()).read()).toMatchObject({ ok: true, value: { name: 'Mall.docx' } })
  await (await open()).use('Ny.docx', good('a logo in the header'))
  expect(await readdir(join(folder, 'data', 'template'))).toHaveLength(1)
})
