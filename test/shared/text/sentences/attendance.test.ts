import { describe, expect, test } from 'vitest'
import type { AttendanceRole } from '../../../../shared/domain/attendance'
import { readItemReference } from '../../../../shared/domain/reading/read-item-reference'
import { nextYear } from '../../../../shared/exchange/next-year/next-year'
import { passages } from '../../../../shared/review/passages'
import { sectionHeading } from '../../../../shared/text/fields/section-heading'
import { toldCapacity } from '../../../../shared/text/fields/told-capacity'
import { unreadableFields } from '../../../../shared/text/fields/unreadable-fields'
import { idOf } from '../../../builders/id-of'
import { leftOut, matterWith, sectionSaid } from '../sections-said'

interface Row {
  text?: string
  role?: AttendanceRole | 'suppleant'
  forWhom?: string
  arrives?: string
  leaves?: string
}
const rows = (...all: Row[]) => ({ attendance: all.map((row, index) => ({ id: idOf(index + 1), ...row })) })

describe('those who were there', () => {
  const everyone = rows(
    { text: 'Ada Ek (S)', role: 'chair' },
    { text: 'Fia Gran (S)', role: 'alternate' },
    { text: 'Bo Al (M)', role: 'member', leaves: 'före § 24' },
    { text: 'Cia Dal (V)', role: 'servingAlternate', forWhom: 'Dan Ask (V)', arrives: '12' },
    { text: 'Dan Ask (V)', role: 'absent' },
    { text: 'Eva Fors (L)', role: 'member' },
    { text: 'Kim Provsson, förvaltningschef', role: 'official' }
  )

  test('stand in groups by their capacity, with for whom, and when they come and leave', () => {
    expect(sectionSaid('attendance', everyone)).toBe(
      [
        '- Ordförande',
        '  - Ada Ek (S)',
        '- Ledamöter',
        '  - Bo Al (M), lämnar sammanträdet före § 24',
        '  - Eva Fors (L)',
        '- Tjänstgörande ersättare',
        '  - Cia Dal (V) för Dan Ask (V), kommer till sammanträdet vid § 12',
        '- Närvarande ersättare',
        '  - Fia Gran (S)',
        '- Tjänsteperson',
        '  - Kim Provsson, förvaltningschef'
      ].join('\n')
    )
  })

  test('never have those who were absent among them', () => {
    expect(sectionSaid('absent', everyone)).toBe('- Dan Ask (V)')
    expect(sectionHeading('absent', matterWith(everyone))).toBe('Frånvarande')
    expect(leftOut(everyone)).toEqual([])
  })

  test('are read by the reviewer where they stand, each once', () => {
    const read = passages('minutes-extract', matterWith(everyone)).filter(({ text }) =>
      /^(?:Ada Ek|Dan Ask) \(/.test(text)
    )
    expect(read.map(({ section, text }) => [section, text])).toEqual([
      ['attendance', 'Ada Ek (S)'],
      ['absent', 'Dan Ask (V)']
    ])
  })

  test('as older files list them, without capacities, stand as they were typed', () => {
    const older = rows({ text: 'Ada Ek (S), ordförande' }, { text: ' ' }, { text: 'Frånvarande: Dan Ask (V)' })
    expect(sectionSaid('attendance', older)).toBe('- Ada Ek (S), ordförande\n- Frånvarande: Dan Ask (V)')
    expect([sectionSaid('absent', older), leftOut(older)]).toEqual(['', []])
  })

  test('without a capacity come last, beside those who have one', () => {
    expect(sectionSaid('attendance', rows({ text: 'Ada Ek (S)' }, { text: 'Bo Al (M)', role: 'member' }))).toBe(
      '- Ledamot\n  - Bo Al (M)\n- Övriga närvarande\n  - Ada Ek (S)'
    )
  })
})

describe('a row that is told by half is left out and listed', () => {
  test.each<[string, Row, string, string[]]>([
    ['without a name', { role: 'member' }, '', ['ledamotens namn']],
    ['without a name or capacity', { leaves: '24' }, '', ['namn på en närvarande']],
    ['absent without a name', { role: 'absent' }, '', ['den frånvarandes namn']],
    [
      'with a capacity that is none',
      { text: 'Bo Al', role: 'suppleant' },
      '',
      ['närvaro för Bo Al kan inte läsas som något av valen: ”suppleant”']
    ],
    [
      'serving for nobody',
      { text: 'Bo Al', role: 'servingAlternate' },
      '- Tjänstgörande ersättare\n  - Bo Al',
      ['vem Bo Al tjänstgör för']
    ],
    [
      'with someone to serve for who does not serve',
      { text: 'Bo Al', role: 'member', forWhom: 'Cia' },
      '- Ledamot\n  - Bo Al',
      ['vem Bo Al tjänstgör för står bara vid tjänstgörande ersättare: ”Cia”']
    ],
    [
      'leaving at no item',
      { text: 'Bo Al', role: 'member', leaves: 'tidigt' },
      '- Ledamot\n  - Bo Al',
      ['var i mötet Bo Al lämnar sammanträdet kan inte läsas som en paragraf: ”tidigt”']
    ]
  ])('%s', (_, row, words, remarks) => {
    expect(sectionSaid('attendance', rows(row))).toBe(words)
    expect(leftOut(rows(row))).toEqual(remarks)
  })

  test('and what cannot be read in it is named where a file is read', () => {
    expect(unreadableFields(matterWith(rows({ text: 'Bo Al', role: 'suppleant', arrives: 'sent' })))).toEqual([
      { field: `minutes.attendance.${idOf(1)}.role`, typed: 'suppleant', because: 'notAChoice' },
      { field: `minutes.attendance.${idOf(1)}.arrives`, typed: 'sent', because: 'notAnItem' }
    ])
  })
})

test.each([
  ['23', 'vid § 23'],
  ['§ 23', 'vid § 23'],
  ['§23', 'vid § 23'],
  ['23 §', 'vid § 23'],
  [' 12 a ', 'vid § 12 a'],
  ['5.3', 'vid § 5.3'],
  ['före § 23', 'före § 23'],
  ['kl. 17.40, före § 23', 'kl. 17.40, före § 23']
])('the item %j reads as %j', (typed, value) => {
  expect(readItemReference(typed)).toEqual({ kind: 'answered', value })
})

describe('a row of an older file that tells its capacity in its text', () => {
  const row = { id: idOf(1), text: '', role: '', forWhom: '', arrives: '', leaves: '' }
  test.each([
    ['Person O (S), ordförande', { text: 'Person O (S)', role: 'chair' }],
    ['Frånvarande: Person F (L)', { text: 'Person F (L)', role: 'absent' }],
    [
      'Tjänstgörande ersättare: Person E (V) för Person F (L)',
      { text: 'Person E (V)', role: 'servingAlternate', forWhom: 'Person F (L)' }
    ],
    ['Ej tjänstgörande ersättare: Person G (M)', { text: 'Person G (M)', role: 'alternate' }],
    ['Person X (C) lämnar sammanträdet kl. 17.40, före § 23', { text: 'Person X (C)', leaves: 'kl. 17.40, före § 23' }],
    ['Ledamot: Person Y (C), kommer till mötet vid § 12', { text: 'Person Y (C)', role: 'member', arrives: 'vid § 12' }]
  ])('%j is offered taken apart', (text, parted) => {
    expect(toldCapacity({ ...row, text })).toEqual({ ...row, ...parted })
  })

  test.each([
    ['a name alone', { text: 'Person O (S)' }],
    ['a title that is no capacity', { text: 'Person O, förvaltningschef' }],
    ['leaving at no item', { text: 'Person O lämnar sammanträdet tidigt' }],
    ['a capacity without a name', { text: 'Frånvarande: ' }],
    ['a row that has its capacity', { text: 'Frånvarande: Person F', role: 'member' }]
  ])('and %s is left as it is', (_, told) => {
    expect(toldCapacity({ ...row, ...told })).toBeNull()
  })
})

test('the next year begins with nobody there, no vote, no proposals and no reservations', () => {
  const vote = { yes: '7', no: '5', yesMeans: 'asProposed', castingVote: 'yes' }
  const proposals = [{ id: idOf(5), by: 'Bo Al', text: 'avslag' }]
  const matter = matterWith({
    ...rows({ text: 'Ada Ek', role: 'chair' }),
    vote,
    proposals,
    reservations: [{ id: idOf(6), text: 'Bo Al' }]
  })
  let made = 100
  const next = nextYear(matter, { year: '2024', newId: () => idOf((made += 1)), changed: '2024-01-02T10:00:00.000Z' })
  expect(next.minutes).toEqual({ ...matterWith({}).minutes, itemNumber: '', outcome: '' })
})
