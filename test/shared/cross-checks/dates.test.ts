import { describe, expect, test } from 'vitest'
import type { ClashKind } from '../../../shared/domain/clash-kinds'
import type { MatterDraft } from '../../../shared/domain/matter'
import { clashesIn } from '../../../shared/cross-checks/clashes-in'
import type { Overrides } from '../../builders/overrides'
import { lineOf } from '../../builders/profile'
import { unitOf } from '../../builders/unit'
import { consistent, said } from './clashes-of'

test('a matter whose facts agree has no contradictions', () => {
  expect(clashesIn(consistent())).toEqual([])
})

test.each<[Overrides<MatterDraft>, string]>([
  [
    { meeting: { papersBy: '2023-05-20' } },
    'Handlingarna skickas ut den 20 maj 2023, men tjänsteutlåtandet är daterat först den 29 maj 2023.'
  ],
  [
    { reportDate: '2023-06-15', meeting: { papersBy: '' } },
    'Sammanträdet är den 14 juni 2023, men tjänsteutlåtandet är daterat först den 15 juni 2023.'
  ],
  [
    { preparation: { groupDate: '2023-06-15' } },
    'Sammanträdet är den 14 juni 2023, men ärendet behandlas i gruppen först den 15 juni 2023.'
  ],
  [
    { meeting: { papersBy: '2023-06-20' } },
    'Sammanträdet är den 14 juni 2023, men handlingarna skickas ut först den 20 juni 2023.'
  ],
  [
    { minutes: { verifiedOn: '2023-06-01', postedOn: '' } },
    'Justeringen är den 1 juni 2023, men sammanträdet är först den 14 juni 2023.'
  ],
  [
    { minutes: { postedOn: '2023-06-13', verifiedOn: '' } },
    'Justeringen anslås den 13 juni 2023, men sammanträdet är först den 14 juni 2023.'
  ],
  [
    { minutes: { appealEnds: '2023-06-01', postedOn: '', verifiedOn: '' } },
    'Tiden för överklagande går ut den 1 juni 2023, men sammanträdet är först den 14 juni 2023.'
  ],
  [
    { minutes: { extractSentOn: '2023-06-13', verifiedOn: '' } },
    'Utdraget är skickat den 13 juni 2023, men sammanträdet är först den 14 juni 2023.'
  ],
  [
    { minutes: { postedOn: '2023-06-19' } },
    'Justeringen anslås den 19 juni 2023, men justeringen är först den 20 juni 2023.'
  ],
  [
    { minutes: { appealEnds: '2023-06-19', postedOn: '' } },
    'Tiden för överklagande går ut den 19 juni 2023, men justeringen är först den 20 juni 2023.'
  ],
  [
    { minutes: { extractSentOn: '2023-06-19' } },
    'Utdraget är skickat den 19 juni 2023, men justeringen är först den 20 juni 2023.'
  ],
  [
    { minutes: { appealEnds: '2023-06-20' } },
    'Tiden för överklagande går ut den 20 juni 2023, men justeringen anslås först den 21 juni 2023.'
  ],
  [{ rules: { winners: lineOf('2023-05') } }, 'Vinnarna utses i maj 2023, men sammanträdet är först den 14 juni 2023.'],
  [
    { rules: { winners: lineOf('2023-06-20') } },
    'Vinnarna utses den 20 juni 2023, men utdraget ska ha kommit in senast den 30 juni 2023.'
  ]
])('days that cannot follow one another are told: %j', (overrides, sentence) => {
  expect(said('dateOrder', overrides)).toContain(sentence)
})

test.each<[string, Overrides<MatterDraft>]>([
  [
    'the same day',
    {
      reportDate: '2023-06-14',
      meeting: { papersBy: '2023-06-14' },
      minutes: { verifiedOn: '2023-06-14', postedOn: '2023-06-14', extractSentOn: '2023-06-14' }
    }
  ],
  [
    'days that are not known',
    { reportDate: '', meeting: { date: '', papersBy: '' }, minutes: { verifiedOn: '', postedOn: '', appealEnds: '' } }
  ],
  ['a day that cannot be read', { meeting: { date: 'i juni' } }],
  ['winners in the month of the meeting', { rules: { winners: lineOf('2023-06'), extractBy: lineOf('2023-06-20') } }],
  ['a day of the rules that nobody has confirmed', { rules: { winners: { ...lineOf('2023-05'), confirmed: '' } } }]
])('and %s contradicts nothing', (_what, overrides) => {
  expect(said('dateOrder', overrides)).toEqual([])
})

describe('what may take only so long', () => {
  test.each<[ClashKind, Overrides<MatterDraft>, string | undefined]>([
    ['verificationPeriod', { minutes: { verifiedOn: '2023-06-28' } }, undefined],
    [
      'verificationPeriod',
      { minutes: { verifiedOn: '2023-06-29' } },
      'Justeringen är den 29 juni 2023, men sista dagen var den 28 juni 2023: 14 dagar (Kommunallagen (2017:725) 5 kap. 69 § och 6 kap. 35 §) efter sammanträdet.'
    ],
    [
      'verificationPeriod',
      { minutes: { verifiedOn: '2023-06-20' }, committee: { dayCounts: { verification: { days: '5', source: '' } } } },
      'Justeringen är den 20 juni 2023, men sista dagen var den 19 juni 2023: fem dagar efter sammanträdet.'
    ],
    [
      'verificationPeriod',
      { decision: { form: 'approve', immediateVerification: 'item' } },
      'Paragrafen justeras omedelbart på sammanträdet den 14 juni 2023, men justeringsdagen är den 20 juni 2023.'
    ],
    [
      'verificationPeriod',
      { decision: { form: 'approve', immediateVerification: 'item' }, minutes: { verifiedOn: '2023-06-14' } },
      undefined
    ],
    ['verificationPeriod', { committee: { kind: 'board' }, minutes: { verifiedOn: '2023-12-01' } }, undefined],
    ['noticePeriod', { minutes: { postedOn: '2023-06-22', appealEnds: '2023-07-13' } }, undefined],
    [
      'noticePeriod',
      { minutes: { postedOn: '2023-06-23', appealEnds: '2023-07-14' } },
      'Justeringen anslås den 23 juni 2023, men sista dagen var den 22 juni 2023: två dagar (Kommunallagen (2017:725) 8 kap. 12 §) efter justeringen.'
    ],
    [
      'noticePeriod',
      { minutes: { appealEnds: '2023-07-11' } },
      'Tiden för överklagande går ut den 11 juli 2023, men tidigast får den gå ut den 12 juli 2023: 21 dagar (Kommunallagen (2017:725) 13 kap. 5 § och lagen (1930:173) 2 §) efter anslaget.'
    ],
    ['noticePeriod', { minutes: { appealEnds: '2023-08-01' } }, undefined],
    [
      'meetingAfterDeadline',
      { meeting: { date: '2023-08-22' } },
      'Sammanträdet är den 22 augusti 2023, efter sista dagen för protokollsutdraget den 30 juni 2023.'
    ],
    ['meetingAfterDeadline', { meeting: { date: '2023-06-30' } }, undefined],
    [
      'entryDay',
      { units: [unitOf({ entrySubmitted: '2023-05-20', state: 'entrySubmitted' })] },
      '”Dagcentralen Linden” lämnade in bidraget den 20 maj 2023, men sista dagen var den 17 maj 2023.'
    ],
    ['entryDay', { units: [unitOf({ entrySubmitted: '2023-05-17', state: 'entrySubmitted' })] }, undefined],
    [
      'withdrawalDay',
      {
        units: [
          unitOf(),
          unitOf({ id: unitOf().id.replace(/1$/, '2'), name: 'Eken', state: 'withdrawn', withdrawnOn: '2023-07-05' })
        ]
      },
      '”Eken” drog sig ur den 5 juli 2023, efter sammanträdet den 14 juni 2023. Då var enheten med när beslutet fattades.'
    ],
    [
      'withdrawalDay',
      { units: [unitOf(), unitOf({ name: 'Eken', state: 'withdrawn', withdrawnOn: '2023-06-05' })] },
      undefined
    ],
    [
      'earlierYears',
      { units: [unitOf({ participation: 'earlier', earlierYears: '2022, 2023' })] },
      '”Dagcentralen Linden” står som deltagare 2023 bland tidigare år, men ärendet gäller 2023.'
    ],
    ['earlierYears', { units: [unitOf({ participation: 'earlier', earlierYears: '2021, 2022' })] }, undefined]
  ])('%s %j', (kind, overrides, sentence) => {
    expect(said(kind, overrides)).toEqual(sentence === undefined ? [] : [sentence])
  })
})
