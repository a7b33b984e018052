import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { matterFileJsonSchema, writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { unitOf } from '../../builders/unit'
import { caseFile, namndklar } from './namndklar'
import { temporaryFolders } from './temporary-folders'

const temporaryFolder = temporaryFolders()

beforeAll(() => namndklar('--help'), 60_000)

/** `checklist --json` to the letter: nothing missing, nothing more. */
const checklistShape = z.strictObject({
  year: z.number().int(),
  units: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      verdict: z.enum(['met', 'notMet', 'unknown']),
      outcomes: z.array(
        z.strictObject({
          criterion: z.string().min(1),
          wording: z.string().min(1),
          requiredTo: z.enum(['enter', 'win', 'recommendation']),
          outcome: z.enum(['met', 'notMet', 'unknown']),
          reason: z.string().min(1).optional(),
          source: z.string().min(1),
          confirmed: z.boolean(),
          overridden: z.string().min(1).optional()
        })
      )
    })
  ),
  withdrawn: z.array(z.strictObject({ id: z.string(), name: z.string(), date: z.string(), reason: z.string() }))
})

async function fileWith(matter: Parameters<typeof matterOf>[0]): Promise<string> {
  const file = join(await temporaryFolder(), 'ärende.namndklar')
  await writeFile(file, writeMatterFile(matterOf(matter)))
  return file
}

const strandgarden = unitOf({
  id: idOf(2),
  name: 'Strandgården, Exempelvård AB',
  operator: 'private',
  employees: '4',
  balancedBudget: '-'
})
const withdrawn = unitOf({
  id: idOf(3),
  name: 'Eken',
  state: 'withdrawn',
  withdrawnOn: '2023-05-08',
  withdrawnBecause: 'byter lokaler'
})

describe.concurrent('checklist', () => {
  test.each(['2014-socialnamnden', '2023-socialnamnden', '2024-bromma'])(
    'of %s has the shape that scripts read, and nothing else',
    async (name) => {
      const { code, stdout, stderr } = await namndklar('checklist', caseFile(name), '--json')
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const list = checklistShape.parse(JSON.parse(stdout))
      expect(list.year).toBe(Number(name.slice(0, 4)))
      expect(list.units.map(({ verdict }) => verdict)).toEqual(list.units.map(() => 'unknown'))
    }
  )

  test('tells verdict, outcome and reason of each unit, and puts the withdrawn apart', async () => {
    const file = await fileWith({ units: [unitOf(), strandgarden, withdrawn] })
    const list = checklistShape.parse(JSON.parse((await namndklar('checklist', file, '--json')).stdout))
    expect(list.units.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['Dagcentralen Linden', 'met'],
      ['Strandgården, Exempelvård AB', 'notMet']
    ])
    expect(list.units[1]?.outcomes.filter(({ outcome }) => outcome !== 'met').map(({ reason }) => reason)).toEqual([
      'Inte uppfyllt, eftersom enheten har fyra medarbetare och det krävs minst fem',
      'Budget i balans kan inte läsas som något av valen: ”-”'
    ])
    expect(
      list.units
        .flatMap(({ outcomes }) => outcomes)
        .filter(({ outcome, reason }) => (outcome === 'met') === (reason !== undefined))
    ).toEqual([])
    expect(list.withdrawn).toEqual([{ id: idOf(3), name: 'Eken', date: '2023-05-08', reason: 'byter lokaler' }])
  })

  test('as text sums up, and lists every criterion with its source', async () => {
    const { code, stdout } = await namndklar(
      'checklist',
      await fileWith({ units: [unitOf(), strandgarden, withdrawn] })
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^En av två enheter uppfyller årets krav för att delta, och en gör det inte\.\n\nDagcentralen Linden: /
    )
    expect(stdout).toContain(
      '  - Minst fem medarbetare inklusive chef (krav för att delta; Tjänsteutlåtande, Socialnämnden 2023): Inte uppfyllt, eftersom'
    )
    expect(stdout.endsWith('\nEken: har dragit sig ur, byter lokaler\n')).toBe(true)
  })
})

describe.concurrent('validate', () => {
  test('says that a file can be read', async () => {
    expect(await namndklar('validate', caseFile('2023-socialnamnden'))).toEqual({
      code: 0,
      stdout: 'Filen går att läsa: Socialnämnden 2023, en enhet.\n',
      stderr: ''
    })
  })
  test('counts what cannot be read as remarks, not as damage', async () => {
    const file = await fileWith({
      meeting: { date: '2024-02-30' },
      units: [unitOf({ employees: '-3', shareOfStockholmers: '140 %', name: 'Kruton\u00AD' })]
    })
    expect(await namndklar('validate', file)).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'Filen går att läsa: Exempelnämnden 2023, en enhet.',
        'Ett dolt tecken i filen togs bort eller rättades.',
        'Anmärkning om sammanträdesdag, ”2024-02-30”: Det är ingen dag i kalendern. Skriv till exempel 12 juni 2023 eller 2023-06-12.',
        'Anmärkning om antal medarbetare inklusive chef, ”-3”: Antalet kan inte vara mindre än noll.',
        'Anmärkning om andel stockholmare, ”140 %”: Det är ingen andel mellan 0 och 100 procent. Skriv till exempel 51.',
        ''
      ].join('\n')
    })
  })
})

test('schema prints the JSON Schema of the file and nothing else', async () => {
  const { code, stdout, stderr } = await namndklar('schema')
  expect({ code, stderr, schema: JSON.parse(stdout) as unknown }).toEqual({
    code: 0,
    stderr: '',
    schema: JSON.parse(JSON.stringify(matterFileJsonSchema()))
  })
})

test('sample makes the paper of the sample year', async () => {
  const { code, stdout } = await namndklar('sample', '--out', await temporaryFolder(), '--format', 'txt')
  expect(code).toBe(0)
  expect(stdout).toMatch(/2023 Exempelnämnden Tjänsteutlåtande EXN 2023-41\.txt\n$/)
})
