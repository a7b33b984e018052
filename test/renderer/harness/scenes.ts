import { matterSchema, type MatterDraft } from '../../../shared/domain/matter'
import { nextYear } from '../../../shared/exchange/next-year/next-year'
import { noFacts } from '../../../shared/ipc/matter-facts'
import { profileForYear } from '../../../shared/rules/profile-for-year'
import type { FormContent } from '../../../shared/exchange/unit-forms/form-content'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { failed, succeeded } from '../../../shared/result'
import type { WorkingCopy } from '../../../shared/exchange/working-copy/working-copy'
import type { Scene } from './fake-api'
import { wordTextOf } from './word-text-of'

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const three = [
  {
    id: id(1),
    name: 'Dagcentralen Linden',
    home: 'avdelningen för stöd och omsorg',
    awardClass: 'socialtjanst',
    operator: 'city',
    financedByCity: 'yes',
    budgetResponsibility: 'yes',
    staffResponsibility: 'yes',
    operationsPlan: 'yes',
    employees: '14',
    balancedBudget: 'yes',
    entrySubmitted: '2023-05-02',
    state: 'entrySubmitted'
  },
  {
    id: id(2),
    name: 'Strandgårdens vård- och omsorgsboende, Exempelvård AB',
    awardClass: 'aldreomsorg',
    operator: 'private',
    financedByCity: 'yes',
    budgetResponsibility: 'yes',
    staffResponsibility: 'yes',
    operationsPlan: 'yes',
    employees: '4',
    shareOfStockholmers: '88',
    state: 'registered'
  },
  {
    id: id(3),
    name: 'Öppna mottagningen',
    awardClass: 'socialtjanst',
    operator: 'city',
    employees: '-3',
    state: 'registered'
  }
]

const unitsOf = (length: number): object[] =>
  Array.from({ length }, (_, place) => ({
    ...three[place % 3],
    id: id(place + 1),
    name: `${three[place % 3]?.name ?? ''} ${place + 1}`
  }))

const matter = (units: object[], number = 1000): MatterDraft =>
  matterSchema.parse({
    id: id(number),
    awardYear: '2023',
    registryNumber: 'EXN 2023/41',
    reportDate: '2023-05-24',
    committee: {
      kind: 'committee',
      name: 'Exempelnämnden',
      nameInText: 'exempelnämnden',
      nameGenitive: 'exempelnämndens',
      administration: 'Exempelförvaltningen',
      department: 'Avdelningen för stöd och omsorg',
      signatories: [{ id: id(900), name: '', title: 'Förvaltningschef' }]
    },
    meeting: { date: '2023-06-20' },
    rules: profileForYear('2023'),
    decision: { form: 'approve', immediateVerification: 'item' },
    units
  })

const damaged = [
  {
    ...noFacts,
    id: id(2000),
    committee: 'Socialnämnden',
    awardYear: '2022',
    savedAt: '',
    problem: { kind: 'all-damaged' as const },
    isOlder: false,
    conflictCopies: 0
  }
]

const at = (clock: string): string => `2023-05-24T${clock}:00.000Z`
const bo = { account: 'bo.berg', computer: 'KONTOR-14', since: at('08:05') }
const damagedFiles = [
  { name: '3f0c1d52-6f0e-4f4e-9a77-0c9f6a3f2b11.0000000007.json', kind: 'generation' as const, savedAt: at('10:41') },
  { name: '3f0c1d52-6f0e-4f4e-9a77-0c9f6a3f2b11.0000000006.json', kind: 'generation' as const, savedAt: at('10:32') },
  { name: '3f0c1d52-6f0e-4f4e-9a77-0c9f6a3f2b11.0000000005.json', kind: 'generation' as const, savedAt: null }
]
const [damagedOne] = damaged
const newer = damagedOne ? [{ ...damagedOne, problem: { kind: 'stored-by-newer' as const } }] : []
const missing = damagedOne
  ? [{ ...damagedOne, problem: { kind: 'matter-gone' as const, folder: 'S:\\Nämnd\\Namndklar\\matters\\3f0c1d52' } }]
  : []

const said = (text: string) => ({ text: [{ type: 'paragraph', content: [{ type: 'text', text }] }], basis: '' })
const background = (text: string): MatterDraft['texts'] =>
  matterSchema.parse({ id: id(1), texts: { background: said(text) } }).texts
const matterOfNewYear: MatterDraft = matterSchema.parse({
  ...matter(unitsOf(40)),
  awardYear: '2026',
  rules: profileForYear('2026'),
  reportDate: '2026-05-20',
  meeting: { date: '2026-06-16' },
  units: three,
  decision: { form: 'nominate', immediateVerification: 'none' },
  texts: {
    background: said(
      'Nämnden föreslår att enheterna deltar, Det sker den 12 maj. Kvalitetsutmärkelsen 2023 delas ut i november'
    ),
    preparation: said('Ärendet har beretts t.ex. inom avdelningen den 2026-05-12.')
  },
  minutes: {
    itemNumber: '23',
    outcome: 'changed',
    decidedClauses: [
      { id: id(700), text: 'Exempelnämnden nominerar Dagcentralen Linden till stadens kvalitetsutmärkelse 2026.' },
      { id: id(701), text: 'Paragrafen förklaras omedelbart justerad.' }
    ]
  }
})

const earlier = (year: number, names: string[], target: string): MatterDraft => ({
  ...matter(
    names.map((name, place) => ({ id: id(year * 10 + place), name, state: 'registered', operator: 'city' })),
    year
  ),
  awardYear: String(year),
  target: { units: target, source: '' },
  minutes: matterSchema.parse({ id: id(1), minutes: { outcome: 'asProposed' } }).minutes
})

const ownYears = [
  earlier(2019, ['Öppna mottagningen', 'Träffpunkt Eken'], '3'),
  earlier(2021, ['Dagcentralen Linden', 'Öppna mottagningen', 'Boendestödet', 'Träffpunkt Eken'], '3'),
  earlier(2022, ['Dagcentralen Linden', 'Träffpunkt Eken'], '4')
]

const thisYear = (): MatterDraft => ({
  ...matter(three),
  target: { units: '5', source: 'verksamhetsplanen' },
  preparation: { within: '', group: 'Förvaltningsgruppen', groupDate: '2023-05-17', genderAnalysis: '' }
})

const following = (): MatterDraft => {
  let made = 5000
  const from = { ...thisYear(), texts: { background: { text: [], basis: '' } } }
  return nextYear(
    {
      ...from,
      preparation: {
        within: 'avdelningen, enligt plan 2023',
        group: 'Förvaltningsgruppen',
        groupDate: '',
        genderAnalysis: ''
      }
    },
    { year: '2024', newId: () => id((made += 1)), changed: '2024-01-10T08:00:00.000Z' }
  )
}

/** Decided, and ready to be sent; the recipient and the last day are told. */
const decided = (number = 1000, sentOn = ''): MatterDraft => ({
  ...matter(
    three.map((unit) => ({ ...unit, state: 'registered' })),
    number
  ),
  committee: { ...matter(three).committee, registrarEmail: 'registrator@example.se' },
  officer: { name: 'Alex Testgren', phone: '08-000 00 001', email: 'alex.testgren@example.se' },
  minutes: matterSchema.parse({
    id: id(1),
    minutes: { itemNumber: '23', outcome: 'asProposed', extractSentOn: sentOn }
  }).minutes
})
const pastedTable = [
  'Enhet;Driftsform;Antal anställda;Budget i balans;Chef;Favoritfärg',
  'Dagcentralen Linden;kommunal;19;Nej;Kim Provsson;grön',
  'Öppna mottagningen;kommunal;åtta;;;',
  'Strandgårdens vård- och omsorgsboende, Exempelvård AB;privat;4;;;',
  'Dagcentralen Linden;entreprenad;7;;;',
  ...Array.from(
    { length: 36 },
    (_, row) => `Förskolan nummer ${row + 1}, med ett långt namn som det kan vara i verkligheten;privat;${row};Ja;;`
  )
].join('\r\n')
const earlierVersions = () => {
  const now = matter(three)
  const at = (days: number, hours: number): string =>
    new Date(Date.now() - days * 86_400_000 - hours * 3_600_000).toISOString()
  const first = {
    ...now,
    registryNumber: '',
    units: now.units.slice(0, 2),
    meeting: { ...now.meeting, date: '2023-06-13', place: 'Biblioteket' }
  }
  const second = {
    ...now,
    meeting: { ...now.meeting, date: '2023-06-13' },
    texts: background('Ett eget stycke om bakgrunden, som sedan skrevs om.')
  }
  return [
    { matter: now, savedAt: at(0, 0) },
    { matter: { ...now, officer: { ...now.officer, name: 'Kim Exempelsson' } }, savedAt: at(0, 0.2) },
    null,
    { matter: second, savedAt: at(1, 2) },
    { matter: first, savedAt: at(9, 5) }
  ]
}

const formBack = (
  number: number,
  rows: string[][],
  marks: FormContent['marks'] = { matter: id(1000), unit: id(number), version: '1' }
): FormContent => ({
  marks,
  rows: [
    ['Uppgift', 'Det vi vet', 'Ert svar'],
    ['Enhetens namn, som det ska stå i beslutet', '', ''],
    ['Klass', '', ''],
    ['Enhetens chef', '–', 'Åsa Öberg'],
    ...rows
  ],
  texts: ['Kvalitetsutmärkelsen 2023']
})
const formsBack = (): { file: string; content: OrProblem<FormContent> }[] => [
  ...Array.from({ length: 40 }, (_, place) => ({
    file: `2023 ${three[place % 3]?.name ?? ''} ${place + 1} Formulär.docx`,
    content: succeeded(
      formBack(place + 1, [
        [
          'Medarbetare, chefen inräknad',
          place % 7 === 0 ? '8' : (three[place % 3]?.employees ?? ''),
          String(place + 3)
        ],
        ['Budget i balans', '', place % 5 === 0 ? 'delvis' : 'Ja']
      ])
    )
  })),
  { file: 'från grannen.docx', content: succeeded(formBack(1, [], { matter: id(77), unit: id(78), version: '1' })) },
  {
    file: 'inbjudan till sommarfest.docx',
    content: succeeded({
      marks: null,
      rows: [],
      texts: ['Välkommen till sommarfesten!', 'Vi ses i parken klockan tre.']
    })
  },
  {
    file: 'svar (1).docx',
    content: failed({ kind: 'form-refused' as const, file: 'svar (1).docx', because: 'encrypted' as const })
  }
]

const matterInWord: MatterDraft = matterSchema.parse({
  ...matter(three),
  changed: '2023-05-29T10:00:00.000Z',
  texts: {
    views: said('Förvaltningen ser positivt på deltagandet, och har skrivit det själv.'),
    background: said('Bakgrunden är en annan här.')
  }
})
const copyInWord: WorkingCopy = {
  file: '2023 Exempelnämnden Tjänsteutlåtande EXN 2023-41 arbetskopia.docx',
  carried: { ...matterInWord, changed: '2023-05-24T08:30:00.000Z', texts: {} },
  cleaned: 0,
  text: wordTextOf({ ...matterInWord, texts: {} }, [
    ['Frågor om jämställdhet tas upp i enheternas bidrag.', 'Jämställdhet behandlas i vart och ett av bidragen.'],
    ['Den lyfter fram goda exempel', 'Den lyfter fram goda exempel i staden'],
    ['Skola', 'Skola och fritidshem'],
    ['Paragrafen förklaras omedelbart justerad.', 'Paragrafen justeras omedelbart.']
  ])
}

/** One side of a merge: a number of its own, and where it is theirs also a unit, a text and answers. */
function sideOf(registryNumber: string, place: string, isTheirs = false): MatterDraft {
  const before = matter(three)
  const paragraphs = (...texts: string[]) =>
    texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  const units = before.units.map((unit, at) => ({
    ...unit,
    ...(at === 1 && { employees: isTheirs ? '6' : '5', manager: isTheirs ? 'Kim Provsson' : '' })
  }))
  return matterSchema.parse({
    ...before,
    registryNumber,
    meeting: { ...before.meeting, place },
    changed: isTheirs ? '2023-05-30T08:12:00.000Z' : '2023-05-31T13:40:00.000Z',
    officer: { ...before.officer, email: isTheirs ? 'kim@example.se' : before.officer.email },
    units: isTheirs ? [...units, { ...three[0], id: id(9), name: 'Träffpunkten Eken' }] : units,
    texts: {
      background: {
        text: isTheirs
          ? paragraphs(
              'Kvalitetsutmärkelsen delas ut av Stockholms stad.',
              'Enheterna har anmält sig enligt årets anvisningar, och nämnden ska godkänna deltagandet.'
            )
          : paragraphs('Kvalitetsutmärkelsen delas ut varje år.', 'Enheterna har anmält sig enligt årets anvisningar.')
      }
    }
  })
}

/** What the harness can show, by name. */
export const scenes: Record<string, () => Scene> = {
  sample: () => ({ matters: [matter(three)] }),
  years: () => ({ matters: [thisYear(), ...ownYears] }),
  following: () => ({ matters: [following(), thisYear(), ...ownYears] }),
  late: () => ({
    matters: [
      {
        ...thisYear(),
        meeting: { ...thisYear().meeting, date: '2023-07-04' },
        decision: { ...thisYear().decision, immediateVerification: '' }
      }
    ]
  }),
  undated: () => ({ matters: [{ ...thisYear(), meeting: { ...thisYear().meeting, date: '' } }] }),
  /** The stick with the extra copies is out. */
  stick: () => ({
    matters: [matter(three)],
    extraCopies: {
      folder: 'E:\\Nämndklar',
      lastWritten: '2026-11-20T14:32:00.000Z',
      problem: { kind: 'target-folder-gone', file: 'E:\\Nämndklar', remains: false }
    }
  }),
  /** Earlier versions: of today and before, one of them damaged. */
  versions: () => ({ matters: [matter(three)], versions: earlierVersions() }),
  list: () => ({ matters: [matter(three), matter(unitsOf(40), 1001)], damaged }),
  empty: () => ({ matters: [] }),
  none: () => ({ matters: [matter([])] }),
  many: () => ({ matters: [matter(unitsOf(40))] }),
  huge: () => ({ matters: [matter(unitsOf(500), 1000)] }),
  unsaved: () => ({ matters: [matter(three)], savesFailWith: { kind: 'no-space' } }),
  'place-gone': () => ({ matters: [], place: { kind: 'folder-gone', folder: 'S:\\Nämnd\\Namndklar' } }),
  'place-gone-fixed': () => ({
    matters: [],
    place: { kind: 'folder-gone', folder: 'S:\\Nämnd\\Namndklar' },
    saidBy: 'administrator'
  }),
  'place-read-only': () => ({ matters: [], place: { kind: 'read-only' } }),
  'place-full': () => ({ matters: [], place: { kind: 'no-space' } }),
  'place-locked': () => ({ matters: [], place: { kind: 'locked' } }),
  damaged: () => ({
    settings: 'damaged',
    matters: [matter(three)],
    damaged,
    files: damagedFiles,
    imports: matter(three)
  }),
  newer: () => ({ matters: [matter(three)], damaged: newer, files: damagedFiles.slice(0, 1) }),
  missing: () => ({ matters: [matter(three)], damaged: missing }),
  older: () => ({
    matters: [matter(three)],
    opens: {
      savedAt: at('10:32'),
      notice: { kind: 'older-used', savedAt: at('10:32'), lostSavedAt: at('10:41'), because: 'damaged' }
    }
  }),
  reading: () => ({
    matters: [matter(three)],
    opens: { savedAt: at('10:32'), reading: { because: 'open-elsewhere', others: [bo] } },
    attendance: { others: [bo], savedAt: at('10:41') }
  }),
  'read-only': () => ({
    matters: [matter(three)],
    opens: { reading: { because: 'read-only-place', folder: 'S:\\Nämnd\\Namndklar' } }
  }),
  company: () => ({ matters: [matter(three)], attendance: { others: [bo], savedAt: null } }),
  conflict: () => ({
    matters: [matter(three)],
    savesFailWith: { kind: 'conflict', copy: 'C:\\Namndklar\\kopia.json', name: 'kopia.json' }
  }),
  copies: () => ({ matters: [matter(three)], copies: [{ name: 'kopia.json', savedAt: at('09:12') }] }),
  refused: () => ({ matters: [], imports: { kind: 'file-cut-off', file: 'arende.namndklar' } }),
  /** A year without attested rules, with texts to look at again and minutes begun. */
  rules: () => ({ matters: [matterOfNewYear], importsRules: profileForYear('2023') }),
  sending: () => ({ matters: [decided(), decided(1001, '2023-06-21'), matter(three, 1002)] }),
  /** A table is pasted, or chosen as a CSV file. */
  table: () => ({ matters: [matter(three)], table: pastedTable }),
  /** Forms come back: forty answered ones, one for another matter, one that is none, one that is broken. */
  forms: () => ({ matters: [matter(unitsOf(40))], forms: formsBack() }),
  /** A working copy that has come back from Word, to open under Papper. */
  copy: () => ({ matters: [matterInWord], copy: copyInWord }),
  merging: () => ({
    matters: [sideOf('EXN 2023/42', 'Linden')],
    imports: sideOf('EXN 2023/99', 'Biblioteket', true),
    common: matter(three)
  }),
  imported: () => ({ matters: [matter(three)], imports: matter(three) })
}
