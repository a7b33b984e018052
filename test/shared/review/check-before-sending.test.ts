import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { checkBeforeSending } from '../../../shared/review/sending/check-before-sending'
import type { SendingCheck } from '../../../shared/rules/sending-check'
import { sendingCheckText } from '../../../shared/told/sending-check-text'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import type { Overrides } from '../../builders/overrides'
import { lineOf } from '../../builders/profile'
import { unitOf } from '../../builders/unit'

const decided = ({ minutes, ...overrides }: Overrides<MatterDraft> = {}): MatterDraft =>
  matterOf({
    meeting: { date: '2023-06-20' },
    ...overrides,
    minutes: { itemNumber: '23', outcome: 'asProposed', verifiedOn: '2023-06-22', ...minutes }
  })

/** One line of the check on 23 June 2023: how it stands, what it says, and where it leads. */
function lineFor(
  check: SendingCheck['check'],
  overrides: Overrides<MatterDraft> = {},
  today: `${number}-${number}-${number}` = '2023-06-23'
) {
  const found = checkBeforeSending(decided(overrides), today).find((each) => each.check === check)
  return found && [found.outcome, sendingCheckText(found).answer, found.field]
}

const text = (words: string) => ({
  text: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
  basis: ''
})

test('a matter in order has nothing to look at', () => {
  expect(checkBeforeSending(decided(), '2023-06-23').map(({ check, outcome }) => [check, outcome])).toEqual([
    ['verified', 'met'],
    ['unitsNamed', 'met'],
    ['rightYear', 'met'],
    ['factsAgree', 'met'],
    ['deadline', 'met'],
    ['recipient', 'met']
  ])
})

test.each<[Overrides<MatterDraft>, string, string]>([
  [{}, 'met', 'Ja, den 22 juni 2023.'],
  [{ minutes: { verifiedOn: '2023-06-19' } }, 'notMet', 'Nej, den 19 juni 2023 är före sammanträdet den 20 juni 2023.'],
  [{ minutes: { verifiedOn: '2023-06-30' } }, 'notMet', 'Inte än, först den 30 juni 2023.'],
  [{ minutes: { verifiedOn: 'snart' } }, 'unknown', 'Justeringsdagen går inte att läsa.'],
  [{ minutes: { verifiedOn: '' } }, 'unknown', 'Justeringsdagen är inte ifylld.'],
  [
    { minutes: { verifiedOn: '' }, decision: { form: 'approve', immediateVerification: 'item' } },
    'met',
    'Ja, paragrafen justeras omedelbart.'
  ],
  [
    {
      minutes: { verifiedOn: '' },
      decision: { form: 'approve', immediateVerification: 'item' },
      meeting: { date: '2023-06-27' }
    },
    'notMet',
    'Inte än, först den 27 juni 2023.'
  ]
])('whether the item is verified: %j', (overrides, outcome, words) => {
  expect(lineFor('verified', overrides)).toEqual([outcome, words, 'minutes.verifiedOn'])
})

describe('what an item verified at once needs to be verified', () => {
  const item = { form: 'approve', immediateVerification: 'item' }
  const clauses = (...texts: readonly string[]) => texts.map((text, index) => ({ id: idOf(200 + index), text }))
  const approves = 'Exempelnämnden godkänner att Dagcentralen Linden deltar i kvalitetsutmärkelsen.'
  test.each<[Overrides<MatterDraft>, string, string, string]>([
    [
      { meeting: { date: '' } },
      'unknown',
      'Sammanträdesdagen är inte känd, så justeringen kan inte jämföras med den.',
      'meeting.date'
    ],
    [
      { minutes: { verifiedOn: '', outcome: '' } },
      'unknown',
      'Beslutet är inte ifyllt, så det går inte att säga om paragrafen har justerats omedelbart.',
      'minutes.outcome'
    ],
    [
      { minutes: { verifiedOn: '', outcome: 'tabled' } },
      'unknown',
      'Justeringsdagen är inte ifylld.',
      'minutes.verifiedOn'
    ],
    [
      { minutes: { verifiedOn: '', outcome: 'changed', decidedClauses: clauses(approves) } },
      'unknown',
      'Justeringsdagen är inte ifylld.',
      'minutes.verifiedOn'
    ],
    [
      {
        minutes: {
          verifiedOn: '',
          outcome: 'changed',
          decidedClauses: clauses(approves, 'Paragrafen förklaras omedelbart justerad.')
        }
      },
      'met',
      'Ja, paragrafen justeras omedelbart.',
      'minutes.verifiedOn'
    ]
  ])('%j', (overrides, outcome, words, field) => {
    expect(lineFor('verified', { decision: item, ...overrides })).toEqual([outcome, words, field])
  })
})

describe('whether every unit stands in the extract', () => {
  const linden = unitOf()
  const open = unitOf({ id: idOf(2), name: 'Öppna mottagningen' })
  const units = [linden, open]
  const changed = (clause: string) => ({ outcome: 'changed', decidedClauses: [{ id: idOf(201), text: clause }] })
  test('it does when nobody has changed the texts', () => {
    expect(lineFor('unitsNamed', { units })).toEqual(['met', 'Ja, två enheter i beslutet.', 'units'])
  })
  test('one that an edited proposal has lost is named, though the description of the case tells it', () => {
    const texts = { proposal: text('Exempelnämnden godkänner att Dagcentralen Linden deltar.') }
    expect(lineFor('unitsNamed', { units, texts })).toEqual([
      'notMet',
      'Nej, ”Öppna mottagningen” står inte i beslutet.',
      'texts.proposal'
    ])
  })
  test.each([
    [
      'Exempelnämnden godkänner att Träffpunkten Månen deltar i kvalitetsutmärkelsen.',
      'Nej, ”Dagcentralen Linden” och ”Öppna mottagningen” står inte i beslutet; i beslutet står också ”Träffpunkten Månen”, som inte deltar enligt registret.'
    ],
    [
      'Exempelnämnden godkänner att Dagcentralen Linden deltar i kvalitetsutmärkelsen.',
      'Nej, ”Öppna mottagningen” står inte i beslutet.'
    ],
    [
      'Exempelnämnden godkänner att Dagcentralen Linden, Öppna mottagningen och Eken deltar.',
      'Nej, i beslutet står också ”Eken”, som inte deltar enligt registret.'
    ],
    [
      'Exempelnämnden godkänner att Dagcentralen Lindens kök och Öppna mottagningen deltar.',
      'Nej, ”Dagcentralen Linden” står inte i beslutet; i beslutet står också ”Dagcentralen Lindens kök”, som inte deltar enligt registret.'
    ]
  ])('the decision as taken is read by whole names: %s', (clause, words) => {
    expect(lineFor('unitsNamed', { units, minutes: changed(clause) })).toEqual([
      'notMet',
      words,
      'minutes.decidedClauses'
    ])
  })
  test('a unit that has withdrawn is another unit', () => {
    const eken = unitOf({ id: idOf(3), name: 'Eken', state: 'withdrawn' })
    const minutes = changed('Exempelnämnden godkänner att Dagcentralen Linden, Öppna mottagningen och Eken deltar.')
    expect(lineFor('unitsNamed', { units: [...units, eken], minutes })?.[1]).toBe(
      'Nej, i beslutet står också ”Eken”, som inte deltar enligt registret.'
    )
  })
  test('a noted registration names its units in the description of the case', () => {
    const decision = { form: 'note', immediateVerification: 'none' }
    expect(lineFor('unitsNamed', { units, decision })).toEqual([
      'met',
      'Ja, två enheter i sammanfattningen av ärendet.',
      'units'
    ])
    const texts = { case: text('Dagcentralen Linden har anmält sig.') }
    expect(lineFor('unitsNamed', { units, decision, texts })).toEqual([
      'notMet',
      'Nej, ”Öppna mottagningen” står inte i sammanfattningen av ärendet.',
      'texts.case'
    ])
  })
  test('it is not known where no unit takes part, one has no name, or nothing has been decided', () => {
    expect(lineFor('unitsNamed', { units: [] })).toEqual(['unknown', 'Ingen enhet deltar.', 'units'])
    expect(lineFor('unitsNamed', { units: [unitOf({ name: '' })] })).toEqual([
      'unknown',
      'En enhet som deltar saknar namn.',
      'units'
    ])
    expect(lineFor('unitsNamed', { minutes: { outcome: '' } })).toEqual([
      'unknown',
      'Beslutet är inte ifyllt.',
      'minutes.outcome'
    ])
    expect(lineFor('unitsNamed', { minutes: { outcome: 'referredBack' } })).toEqual([
      'unknown',
      'Enligt beslutet deltar ingen enhet än.',
      'minutes.outcome'
    ])
  })
})

describe('whether the facts agree', () => {
  test('says what has been compared', () => {
    expect(lineFor('factsAgree', { minutes: { vote: { yes: '7', no: '5' }, verifiedBy: 'Ada Ek och Bo Al' } })).toEqual(
      ['met', 'Ja. Jämfört: dagarnas ordning, rösterna mot beslutet och justerarnas namn.', 'minutes.verifiedOn']
    )
  })
  test('tells what contradicts what, and leads there', () => {
    expect(lineFor('factsAgree', { minutes: { vote: { yes: '5', no: '7' } } })).toEqual([
      'notMet',
      'Rösterna är fem ja och sju nej, men i protokollet står att förslaget antogs.',
      'minutes.vote.yes'
    ])
  })
  test('is not known where there is nothing to compare', () => {
    expect(lineFor('factsAgree', { meeting: { date: '' }, minutes: { verifiedOn: '' } })).toEqual([
      'unknown',
      'För få uppgifter är ifyllda för att kunna jämföras.',
      'minutes.verifiedOn'
    ])
  })
  test('and what is only unlikely is told without a no', () => {
    expect(lineFor('factsAgree', { meeting: { date: '2023-07-04' }, minutes: { verifiedOn: '2023-07-05' } })?.[0]).toBe(
      'unknown'
    )
  })
})

describe('whether the year is right all through', () => {
  test('another year in a text that the extract takes over is seen', () => {
    const texts = { summary: text('Dagcentralen Linden har anmält sig till kvalitetsutmärkelsen 2022.') }
    expect(lineFor('rightYear', { texts })).toEqual([
      'notMet',
      'Nej, här står ”Dagcentralen Linden har anmält sig till kvalitetsutmärkelsen 2022.” i ett ärende för 2023.',
      'texts.summary'
    ])
  })
  test('another year in a text of the report that does not go into the extract is the reviewer’s alone', () => {
    expect(
      lineFor('rightYear', {
        texts: { background: text('Bidragen till kvalitetsutmärkelsen 2022 lämnas i maj.') }
      })?.[0]
    ).toBe('met')
  })
  test('a meeting in another year is seen first', () => {
    expect(lineFor('rightYear', { meeting: { date: '2022-06-20' } })).toEqual([
      'notMet',
      'Nej, här står ”2022-06-20” i ett ärende för 2023.',
      'meeting.date'
    ])
  })
  test('every year in the extract has been looked at, and those of history are told', () => {
    const units = [unitOf({ participation: 'earlier', earlierYears: '2021, 2022' })]
    expect(lineFor('rightYear', { units, registryNumber: 'EXN 2022/7' })).toEqual([
      'met',
      expect.stringMatching(
        /^Ja, 2023\. Alla \S+ årtal i utdraget är lästa\. 2021 och 2022 sägs om tidigare år\.$/
      ) as string,
      'awardYear'
    ])
  })
  test('a paper of another year is told', () => {
    const minutes = { documents: [{ id: idOf(201), text: 'Tjänsteutlåtande, 3 maj 2021' }] }
    expect(lineFor('rightYear', { minutes })).toEqual([
      'notMet',
      'Nej, här står ”Tjänsteutlåtande, 3 maj 2021” i ett ärende för 2023.',
      `minutes.documents.${idOf(201)}.text`
    ])
  })
  test('words of the rules that speak of another year are no yes', () => {
    expect(lineFor('rightYear', { rules: { afterEntry: lineOf('platsbesök hösten 2021') } })?.[0]).not.toBe('met')
  })
  test('it is not known without the matter’s own year', () => {
    expect(lineFor('rightYear', { awardYear: 'i år' })).toEqual([
      'unknown',
      'Ärendets år går inte att läsa.',
      'awardYear'
    ])
  })
})

test('when only a day off is left before the deadline, that is said', () => {
  const sunday = { awardYear: '2024', rules: { extractBy: lineOf('2024-06-30') } }
  expect(lineFor('deadline', sunday, '2024-06-29')).toEqual([
    'unknown',
    'Sista dagen är den 30 juni 2024, men den sista arbetsdagen dessförinnan, den 28 juni 2024, har passerat. Skicka i dag.',
    'rules.extractBy'
  ])
  expect(lineFor('deadline', sunday, '2024-06-28')?.[0]).toBe('met')
  expect(lineFor('deadline', { ...sunday, minutes: { extractSentOn: '2024-06-29' } }, '2024-07-02')?.[0]).toBe('met')
})

test.each<[string, Overrides<MatterDraft>, string, string]>([
  ['2023-06-23', {}, 'met', 'Ja, sista dagen är den 30 juni 2023: 7 dagar kvar.'],
  ['2023-06-30', {}, 'met', 'Ja, sista dagen är den 30 juni 2023: i dag.'],
  ['2023-07-03', {}, 'notMet', 'Nej, sista dagen var den 30 juni 2023, 3 dagar sedan. Skicka ändå.'],
  ['2023-07-03', { minutes: { extractSentOn: '2023-06-28' } }, 'met', 'Ja, skickat den 28 juni 2023.'],
  [
    '2023-07-03',
    { minutes: { extractSentOn: '2023-07-02' } },
    'notMet',
    'Nej, skickat den 2 juli 2023. Sista dagen var den 30 juni 2023.'
  ],
  [
    '2023-06-23',
    { rules: { extractBy: { ...lineOf('2023-06-30'), confirmed: '' } } },
    'unknown',
    'Sista dagen är från ett annat år och inte bekräftad.'
  ],
  ['2023-06-23', { rules: { extractBy: lineOf('') } }, 'unknown', 'Årets sista dag för utdraget är inte känd.'],
  ['2023-06-23', { rules: { extractBy: lineOf('i juni') } }, 'unknown', 'Sista dagen går inte att läsa.'],
  [
    '2024-06-26',
    { awardYear: '2024', rules: { extractBy: lineOf('2024-06-30') } },
    'met',
    'Ja, sista dagen är den 30 juni 2024: 4 dagar kvar. Den 30 juni 2024 är en söndag, och den dagen flyttas inte till nästa vardag: skicka utdraget senast den 28 juni 2024.'
  ]
])('whether the extract is in time on %s: %j', (today, overrides, outcome, words) => {
  expect(lineFor('deadline', overrides, today as '2023-06-23')).toEqual([outcome, words, 'rules.extractBy'])
})

test.each<[NonNullable<Overrides<MatterDraft>['rules']>, string, string]>([
  [{}, 'met', 'Ja, kvalitetsutmarkelsen@stockholm.se.'],
  [{ recipientAddress: lineOf('') }, 'unknown', 'Mottagarens adress är inte ifylld i årets regler.'],
  [
    { recipientAddress: { ...lineOf('a@example.se'), confirmed: '' } },
    'unknown',
    'a@example.se är från 2023 och inte bekräftad, och står därför inte i mejlet.'
  ],
  [{ recipientAddress: lineOf('kansliet') }, 'notMet', '”kansliet” är ingen e-postadress, och står inte i mejlet.']
])('whether the recipient is this year’s: %j', (rules, outcome, words) => {
  expect(lineFor('recipient', { rules })).toEqual([outcome, words, 'rules.recipientAddress'])
})
