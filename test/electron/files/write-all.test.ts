import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeAll, type FileOrder } from '../../../electron/files/write-all'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-all-'))
})
afterEach(() => rm(folder, { recursive: true }))

const orders: readonly FileOrder[] = ['Linden', 'Kruton', 'Solen'].map((unit) => ({
  name: (number) => `${unit}${number > 1 ? ` ${number}` : ''}.docx`,
  make: () => Promise.resolve({ bytes: new TextEncoder().encode(unit), findings: [] })
}))

it('files that are given up half-way are taken back, and what was there stays', async () => {
  await writeFile(join(folder, 'Linden.docx'), 'förra årets')
  const told: string[] = []
  const written = await writeAll(folder, orders, (done, of) => Promise.resolve(told.push(`${done}/${of}`) < 2))
  expect(written).toEqual({ ok: false, problem: { kind: 'given-up' } })
  expect(told).toEqual(['1/3', '2/3'])
  expect(await readdir(folder)).toEqual(['Linden.docx'])
})

it('files that nobody gives up are all there, beside what was there', async () => {
  await writeFile(join(folder, 'Linden.docx'), 'förra årets')
  expect(await writeAll(folder, orders)).toMatchObject({ ok: true })
  expect((await readdir(folder)).sort()).toEqual(['Kruton.docx', 'Linden 2.docx', 'Linden.docx', 'Solen.docx'])
})
