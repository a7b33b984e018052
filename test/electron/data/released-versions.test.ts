import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openData, type Data } from '../../../electron/data/open-data'
import { openThroughGate } from '../../../electron/gate/open-through-gate'
import { encodeGeneration } from '../../../electron/storage/generations/generation-bytes'
import { folderPrint } from '../../app/folder-print'
import { temporaryFolder } from '../storage/kit/temporary-folder'
import { testMachine } from '../storage/kit/test-machine'

const released = resolve(import.meta.dirname, '../../released')
const list = 'released-files.txt'
const versions = readdirSync(released, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : []
)

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** The data folder of a version as its user left it, in a place where it may be changed. */
async function dataOf(version: string): Promise<{ root: string; open: () => Promise<Data> }> {
  const base = await temporaryFolder()
  const root = join(base, 'data')
  cpSync(join(released, version, 'data'), root, { recursive: true })
  return { root, open: () => openData({ data: root, profile: base, saidBy: 'program' }, testMachine()) }
}

it('what a version has released is never changed: files are added, with their hashes, and none is edited or removed', () => {
  const files = readdirSync(released, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== list
  )
  const now = files.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return `${hashOf(path)}  ${relative(released, path).replaceAll(sep, '/')}`
  })
  expect(now.sort()).toEqual(readFileSync(join(released, list), 'utf8').trim().split('\n').sort())
})

describe.each(versions)('what version %s wrote', (version) => {
  it('opens as a matter’s file, with every answer', async () => {
    const opened = await openThroughGate('matter-file', join(released, version, 'exempel.namndklar'))
    expect(opened).toMatchObject({
      ok: true,
      value: {
        cleaned: 0,
        matter: { awardYear: '2023', registryNumber: 'EXN 2023/17', committee: { name: 'Exempelnämnden' } }
      }
    })
    const sent = JSON.parse(readFileSync(join(released, version, 'exempel.namndklar'), 'utf8')) as { matter: object }
    if (opened.ok) expect(opened.value.matter).toMatchObject(sent.matter)
  })

  it('opens as a year’s rules', async () => {
    const opened = await openThroughGate('rules-file', join(released, version, 'regler.namndklar-regler'))
    const sent = JSON.parse(readFileSync(join(released, version, 'regler.namndklar-regler'), 'utf8')) as {
      rules: object
    }
    expect(opened).toMatchObject({ ok: true, value: { cleaned: 0, rules: sent.rules } })
  })

  it('opens as a data folder: settings, every matter and all its earlier states, and can be saved to', async () => {
    const { open } = await dataOf(version)
    const { matters, settings, problem } = await open()
    expect(problem).toBeNull()
    expect(settings.settings).toMatchObject({ theme: 'dark', exportFolder: '/hem/papper', window: { width: 1200 } })
    const listed = await matters.list()
    expect(listed).toMatchObject({
      ok: true,
      value: [{ found: { kind: 'loaded', state: { registryNumber: 'EXN 2023/17' } } }]
    })
    const id = listed.ok ? (listed.value[0]?.id ?? '') : ''
    const states = await matters.history(id).states()
    expect(states).toMatchObject({
      ok: true,
      value: [{ generation: 4 }, { generation: 3 }, { generation: 2 }, { generation: 1 }]
    })
    for (const generation of [1, 2, 3, 4])
      expect(await matters.history(id).readState(generation)).toMatchObject({ ok: true })
    const opened = await matters.open(id)
    if (!('state' in opened)) throw new Error(opened.kind)
    expect(await matters.save({ ...opened.state, registryNumber: 'EXN 2023/18' })).toMatchObject({ ok: true })
    expect(await settings.change((now) => ({ ...now, theme: 'light' }))).toMatchObject({ ok: true })
    await Promise.all([matters.settled(), settings.settled()])
    const again = await open()
    expect(again.settings.settings).toMatchObject({ theme: 'light', exportFolder: '/hem/papper' })
    expect(await again.matters.open(id)).toMatchObject({ kind: 'loaded', state: { registryNumber: 'EXN 2023/18' } })
  })

  it('is left untouched where a version to come has written after it', async () => {
    const { root, open } = await dataOf(version)
    const [id = ''] = readdirSync(join(root, 'matters'))
    const facts = { schema: 99, savedAt: '2031-01-01T10:00:00.000Z', writer: '0' }
    const plant = (folder: string, series: string, generation: number): void =>
      writeFileSync(
        join(root, folder, `${series}.${String(generation).padStart(10, '0')}.json`),
        encodeGeneration({ ...facts, series, generation }, '{"of":"the future"}')
      )
    plant(join('matters', id), id, 5)
    plant('settings', 'settings', 2)
    const before = folderPrint(root)
    const { matters, settings } = await open()
    expect(await matters.list()).toMatchObject({ ok: true, value: [{ found: { kind: 'newer-format' } }] })
    expect(await matters.open(id)).toMatchObject({ kind: 'newer-format', generation: 5 })
    const state = await matters.history(id).readState(4)
    if (!state.ok) throw new Error(state.failure.kind)
    expect(await matters.save(state.value)).toMatchObject({ ok: false, failure: { kind: 'newer-format' } })
    expect(matters.saveNow(state.value)).toMatchObject({ ok: false, failure: { kind: 'newer-format' } })
    expect(settings.found).toBe('newer-format')
    expect(await settings.change((now) => ({ ...now, theme: 'light' }))).toMatchObject({ ok: true })
    expect(folderPrint(root)).toBe(before)
  })
})

it('a file of a version to come is told as newer, and left as it was', async () => {
  const path = join(await temporaryFolder(), 'framtid.namndklar')
  const sent = readFileSync(join(released, versions[0] ?? '', 'exempel.namndklar'), 'utf8').replace(
    '"version": 1',
    '"version": 2'
  )
  writeFileSync(path, sent)
  expect(await openThroughGate('matter-file', path)).toEqual({
    ok: false,
    problem: { kind: 'file-newer', file: 'framtid.namndklar', version: '2' }
  })
  expect(readFileSync(path, 'utf8')).toBe(sent)
})
