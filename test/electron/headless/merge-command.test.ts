import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { run } from '../../../electron/headless/run'
import { withTypedAt } from '../../../shared/domain/paths/field-path'
import type { MatterDraft } from '../../../shared/domain/matter'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { temporaryFolders } from './temporary-folders'

const newFolder = temporaryFolders()
const base = matterOf()
const typing = (path: FieldPath, typed: string): MatterDraft => withTypedAt(base, path, typed)

interface Sides {
  mine: string | MatterDraft
  theirs: string | MatterDraft
  base?: MatterDraft
}

/** Merges files with these matters, or these texts, in a folder of their own. */
async function merge(sides: Sides, ...options: string[]) {
  const folder = await newFolder()
  const written = Object.entries(sides).map(([side, matter]: [string, string | MatterDraft]) => {
    const file = join(folder, `${side}.namndklar`)
    writeFileSync(file, typeof matter === 'string' ? matter : writeMatterFile(matter))
    return { side, file }
  })
  const of = (side: string): string[] => written.filter((each) => each.side === side).map(({ file }) => file)
  const out = join(folder, 'ut', 'hopslaget.namndklar')
  const before = of('base').flatMap((file) => ['--base', file])
  const outcome = await run(['merge', ...of('mine'), ...of('theirs'), ...before, '--out', out, ...options])
  const read = existsSync(out) ? parseMatterFile(readFileSync(out, 'utf8'), 'ut') : undefined
  return { ...outcome, out, merged: read?.ok ? read.value.matter : undefined }
}

const shape = z.strictObject({
  changes: z.array(
    z.object({
      kind: z.enum(['changed', 'added', 'removed', 'moved']),
      path: z.string(),
      from: z.enum(['mine', 'theirs', 'both'])
    })
  ),
  conflicts: z.array(
    z.strictObject({ path: z.string(), mine: z.unknown(), theirs: z.unknown(), base: z.unknown().optional() })
  )
})

test('writes what both have changed, and tells it', async () => {
  const said = await merge({
    mine: typing('registryNumber', 'EXN 1'),
    theirs: typing('meeting.date', '2023-06-12'),
    base
  })
  expect(said.exitCode).toBe(0)
  expect(said.stdout).toEqual([
    'Tas från den andra filen:',
    '  Sammanträdesdag: inte ifyllt → 12 juni 2023',
    'Står kvar från min fil:',
    '  Diarienummer: inte ifyllt → EXN 1',
    said.out
  ])
  expect(said.merged).toMatchObject({ registryNumber: 'EXN 1', meeting: { date: '2023-06-12' } })
})

test('says that there are no differences, and writes the file all the same', async () => {
  const said = await merge({ mine: base, theirs: base })
  expect([said.exitCode, said.stdout]).toEqual([0, ['Inga skillnader.', said.out]])
  expect(said.merged?.id).toBe(base.id)
})

test('lists what a person must decide, and writes nothing', async () => {
  const said = await merge({ mine: typing('registryNumber', 'EXN 1'), theirs: typing('registryNumber', 'EXN 2'), base })
  expect([said.exitCode, said.merged]).toEqual([1, undefined])
  expect(said.stdout).toEqual([
    'Ändrat på båda hållen och måste avgöras:',
    '  Diarienummer: EXN 1 (min fil) eller EXN 2 (den andra filen)'
  ])
  expect(said.stderr).toEqual(['En uppgift är ändrad på båda hållen och måste avgöras av någon; inget har skrivits.'])
})

test('tells changes and conflicts in the shape that scripts read', async () => {
  const theirs = { ...typing('registryNumber', 'EXN 2'), units: [] }
  const mine = { ...typing('registryNumber', 'EXN 1'), units: base.units.map((unit) => ({ ...unit, employees: '9' })) }
  const said = await merge({ mine, theirs, base }, '--json')
  const json = shape.parse(JSON.parse(said.stdout.join('\n')))
  expect(said.exitCode).toBe(1)
  expect(json.conflicts).toMatchObject([
    { path: 'registryNumber', mine: 'EXN 1', theirs: 'EXN 2', base: '' },
    { path: `units.${base.units[0]?.id}`, theirs: null }
  ])
  const clean = await merge({ mine: base, theirs: typing('registryNumber', 'EXN 2'), base }, '--json')
  expect(shape.parse(JSON.parse(clean.stdout.join('\n')))).toMatchObject({
    changes: [{ path: 'registryNumber', from: 'theirs' }],
    conflicts: []
  })
})

test('knows a file that was made from the other one without being told', async () => {
  const mine = writeMatterFile(typing('registryNumber', 'EXN 1'))
  const read = parseMatterFile(mine, 'min')
  if (!read.ok) throw new Error(read.problem.kind)
  const theirs = withTypedAt(read.value.matter, 'registryNumber', 'EXN 2')
  expect((await merge({ mine, theirs })).merged?.registryNumber).toBe('EXN 2')
  expect((await merge({ mine: theirs, theirs: mine })).merged?.registryNumber).toBe('EXN 2')
})

test('refuses two files of different matters in one sentence', async () => {
  const said = await merge({ mine: base, theirs: { ...base, id: idOf(77), awardYear: '2024' } })
  expect([said.exitCode, said.merged]).toEqual([1, undefined])
  expect(said.stderr).toEqual(['Filerna gäller olika ärenden och kan inte slås ihop; inget har skrivits.'])
})

test('merges files of one committee and year though they were begun apart', async () => {
  const said = await merge({ mine: base, theirs: { ...typing('registryNumber', 'EXN 2'), id: idOf(77) } })
  expect(said.merged).toMatchObject({ id: base.id, registryNumber: 'EXN 2' })
})

test('tells that a file was changed outside the program', async () => {
  const theirs = writeMatterFile(base).replace('"registryNumber": ""', '"registryNumber": "EXN 3"')
  const said = await merge({ mine: base, theirs })
  expect(said.stderr).toEqual(['theirs.namndklar: Filen har ändrats utanför Nämndklar sedan den sparades.'])
  expect(said.merged?.registryNumber).toBe('EXN 3')
})

test('keeps members of the envelope and of the matter that it does not know', async () => {
  const theirs = writeMatterFile(base).replace('"matter": {', '"later": 7,\n  "matter": {\n    "own": [1],')
  const said = await merge({ mine: base, theirs })
  expect(said.merged).toMatchObject({ own: [1], exchange: { envelope: { later: 7 } } })
})

test.each([
  ['a file that cannot be read', 'inte json'],
  ['a file that is cut off', writeMatterFile(base).slice(0, 300)]
])('refuses %s with exit code 2', async (_, theirs) => {
  const { exitCode, stdout, stderr, merged } = await merge({ mine: base, theirs })
  expect([exitCode, stdout, stderr.length, merged]).toEqual([2, [], 1, undefined])
})

test.each([[['merge', 'en.namndklar', '--out', 'ut']], [['merge', 'en.namndklar', 'två.namndklar']]])(
  'refuses %j as bad use',
  async (words) => {
    const { exitCode, stderr } = await run(words)
    expect([exitCode, stderr.length]).toEqual([2, 1])
  }
)

test('writes over no file', async () => {
  const folder = await newFolder()
  const file = join(folder, 'min.namndklar')
  writeFileSync(file, writeMatterFile(base))
  const { exitCode } = await run(['merge', file, file, '--out', file])
  expect([exitCode, readFileSync(file, 'utf8')]).toEqual([2, writeMatterFile(base)])
})
