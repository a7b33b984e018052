import { describe, expect, test } from 'vitest'
import { voteResult } from '../../../../shared/domain/answers/vote-result'
import { unreadableFields } from '../../../../shared/text/fields/unreadable-fields'
import { idOf } from '../../../builders/id-of'
import { leftOut, matterWith, sectionSaid } from '../sections-said'

const counter = { id: idOf(1), by: 'Bo Al (M)', text: 'att ärendet återremitteras' }
const told = { requestedBy: 'Bo Al (M)', questionOrder: 'officeFirst', yesMeans: 'asProposed', noMeans: idOf(1) }
const finding = 'Ordföranden Ada Ek (S) finner att nämnden beslutar enligt förvaltningens förslag.'

describe('a vote that is told in full', () => {
  const minutes = { proposals: [counter], vote: { ...told, yes: '7', no: '5', abstained: '1' } }

  test('stands in the course of decision with proposals, request, question and result', () => {
    expect(sectionSaid('course', minutes)).toBe(
      [
        'Ordföranden lägger först fram förvaltningens förslag och sist förslaget från Bo Al (M).',
        'Omröstning begärs av Bo Al (M). Ja betyder bifall till förvaltningens förslag. Nej betyder bifall till förslaget från Bo Al (M). Ja får sju röster och nej får fem röster.',
        finding
      ].join('\n\n')
    )
  })

  test('stands among the votes with its figures and its end', () => {
    expect(sectionSaid('vote', minutes)).toBe(
      'Vid omröstningen avges sju ja-röster och fem nej-röster. En ledamot avstår från att rösta. Därmed vinner ja, det vill säga bifall till förvaltningens förslag.'
    )
  })

  test('has the proposals put at the meeting among those laid before the committee', () => {
    expect(sectionSaid('laidProposal', minutes)).toMatch(
      /Vid sammanträdet läggs dessutom följande förslag fram:\n\n- Bo Al \(M\): att ärendet återremitteras$/
    )
  })

  test('speaks of the company’s proposal where a board decides', () => {
    expect(sectionSaid('course', minutes, 'board')).toContain('först fram bolagets förslag och sist')
    expect(sectionSaid('vote', minutes, 'board')).toMatch(/det vill säga bifall till bolagets förslag\.$/)
  })

  test('leaves nothing out', () => expect(leftOut(minutes)).toEqual([]))
})

describe('a vote', () => {
  test.each([
    [
      'that is even, by the chair’s casting vote',
      { yes: '6', no: '6', castingVote: 'no', noMeans: 'rejected' },
      'sex ja-röster och sex nej-röster. Rösterna är lika, och ordföranden avgör med sin utslagsröst för nej. Därmed vinner nej, det vill säga avslag på förvaltningens förslag.'
    ],
    [
      'that is even, without saying who won where the casting vote is not told',
      { yes: '6', no: '6' },
      'sex ja-röster och sex nej-röster.'
    ],
    [
      'that is unanimous',
      { yes: '12', no: '0', yesMeans: 'tabled' },
      'tolv ja-röster och inga nej-röster. Därmed vinner ja, det vill säga bordläggning.'
    ],
    [
      'of one against one',
      { yes: '1', no: '1', castingVote: 'yes' },
      'en ja-röst och en nej-röst. Rösterna är lika, och ordföranden avgör med sin utslagsröst för ja. Därmed vinner ja.'
    ],
    [
      'that no wins',
      { yes: '5', no: '7', noMeans: 'referredBack' },
      'fem ja-röster och sju nej-röster. Därmed vinner nej, det vill säga återremiss.'
    ],
    [
      'with nobody abstaining',
      { yes: '7', no: '5', abstained: '0' },
      'sju ja-röster och fem nej-röster. Därmed vinner ja.'
    ],
    [
      'with two abstaining',
      { yes: '7', no: '5', abstained: '2' },
      'sju ja-röster och fem nej-röster. Två ledamöter avstår från att rösta. Därmed vinner ja.'
    ],
    [
      'with more abstaining than there are words for',
      { yes: '31', no: '20', abstained: '13' },
      '31 ja-röster och 20 nej-röster. Från att rösta avstår 13 ledamöter. Därmed vinner ja.'
    ]
  ])('%s', (_, vote, words) => {
    expect(sectionSaid('vote', { vote })).toBe(`Vid omröstningen avges ${words}`)
  })

  test.each([
    [
      { yes: '6', no: '6', castingVote: 'no' },
      'Omröstning begärs. Ja och nej får sex röster var. Ordförandens utslagsröst är nej.'
    ],
    [{ yes: '6', no: '6' }, 'Omröstning begärs. Ja och nej får sex röster var.'],
    [{ yes: '12', no: '0' }, 'Omröstning begärs. Ja får tolv röster och nej får ingen röst.'],
    [{ yes: '7', no: '', requestedBy: 'Bo Al (M)' }, 'Omröstning begärs av Bo Al (M).']
  ])('of %o is told in the course of decision', (vote, words) => {
    expect(sectionSaid('course', { vote })).toBe(`${words}\n\n${finding}`)
  })

  test('that nobody has told of stands nowhere', () => {
    expect([sectionSaid('vote', {}), sectionSaid('course', {}), leftOut({ vote: {} })]).toEqual(['', finding, []])
  })
})

describe('a vote that is told by half never vanishes in silence', () => {
  test.each([
    ['no votes against are told', { yes: '13' }, ['omröstningen: antal nej-röster']],
    [
      'only the abstentions are told',
      { abstained: '1' },
      ['omröstningen: antal ja-röster', 'omröstningen: antal nej-röster']
    ],
    [
      'the figures are none',
      { yes: 'sju', no: '-1' },
      [
        'omröstningen: antal ja-röster kan inte läsas som antal röster: ”sju”',
        'omröstningen: antal nej-röster kan inte läsas som antal röster: ”-1”'
      ]
    ],
    [
      'a name stands for a figure',
      { yes: '13', no: '', abstained: 'en, Person X (C)' },
      [
        'omröstningen: antal nej-röster',
        'omröstningen: antal som avstod kan inte läsas som antal röster: ”en, Person X (C)”'
      ]
    ]
  ])('where %s', (_, vote, remarks) => {
    expect(leftOut({ vote })).toEqual(expect.arrayContaining(remarks))
    expect(sectionSaid('vote', { vote })).toBe('')
  })

  test('and an abstention in words leaves alone, and is quoted', () => {
    const vote = { ...told, yes: '7', no: '5', abstained: 'en, Person X (C)' }
    expect(sectionSaid('vote', { proposals: [counter], vote })).toMatch(
      /^Vid omröstningen avges sju ja-röster och fem nej-röster\. Därmed vinner ja/
    )
    expect(leftOut({ proposals: [counter], vote })).toEqual([
      'antal som avstod kan inte läsas som antal röster: ”en, Person X (C)”'
    ])
  })

  test('and figures alone say what the law asks for besides', () => {
    expect(leftOut({ vote: { yes: '7', no: '5' } })).toEqual([
      'förslag som lades fram vid sammanträdet',
      'vem som begärde omröstning',
      'vad ja betydde',
      'vad nej betydde'
    ])
  })

  test('and a casting vote that decides nothing is told as such', () => {
    const vote = { ...told, yes: '7', no: '5', castingVote: 'no' }
    expect(leftOut({ proposals: [counter], vote })).toEqual([
      'ordförandens utslagsröst räknas bara när rösterna är lika: ”nej”'
    ])
    expect(sectionSaid('vote', { proposals: [counter], vote })).not.toContain('utslagsröst')
  })

  test('and a missing casting vote, a missing order and a nameless proposer are listed', () => {
    const vote = { ...told, questionOrder: '', yes: '6', no: '6' }
    expect(leftOut({ proposals: [{ ...counter, by: '' }], vote })).toEqual([
      'vem som lade fram förslaget',
      'i vilken ordning förslagen lades fram',
      'ordförandens utslagsröst'
    ])
  })

  test('and is named where a file is read', () => {
    const vote = { yes: 'sju', no: '5', abstained: 'en, Person X (C)', castingVote: 'kanske', yesMeans: idOf(9) }
    expect(unreadableFields(matterWith({ vote }))).toEqual([
      { field: 'minutes.vote.yesMeans', typed: idOf(9), because: 'notAChoice' },
      { field: 'minutes.vote.yes', typed: 'sju', because: 'notAWholeNumber' },
      { field: 'minutes.vote.abstained', typed: 'en, Person X (C)', because: 'notAWholeNumber' },
      { field: 'minutes.vote.castingVote', typed: 'kanske', because: 'notAChoice' }
    ])
  })
})

describe('the order in which the chair put the proposals', () => {
  const two = [counter, { id: idOf(2), by: 'Cia Dal (V)', text: 'avslag' }]
  test.each([
    [
      'officeFirst',
      'Ordföranden lägger först fram förvaltningens förslag, därefter förslaget från Bo Al (M) och sist förslaget från Cia Dal (V).'
    ],
    [
      'officeLast',
      'Ordföranden lägger först fram förslaget från Bo Al (M), därefter förslaget från Cia Dal (V) och sist förvaltningens förslag.'
    ]
  ])('%s is told also where no votes were counted', (questionOrder, words) => {
    expect(sectionSaid('course', { proposals: two, vote: { questionOrder } })).toBe(`${words}\n\n${finding}`)
  })
  test('is not guessed', () => {
    expect(sectionSaid('course', { proposals: two })).toBe(finding)
    expect(leftOut({ proposals: two })).toEqual(['i vilken ordning förslagen lades fram'])
  })
})

test.each([
  [{}, { kind: 'none' }],
  [{ yes: '7' }, { kind: 'incomplete' }],
  [
    { yes: '5', no: '7' },
    { kind: 'won', by: 'no', yes: 5, no: 7, casting: false }
  ],
  [
    { yes: '6', no: '6' },
    { kind: 'even', yes: 6, no: 6 }
  ],
  [
    { yes: '6', no: '6', castingVote: 'yes' },
    { kind: 'won', by: 'yes', yes: 6, no: 6, casting: true }
  ]
])('a vote of %o ends as %o', (vote, result) => {
  expect(voteResult(matterWith({ vote }).minutes)).toEqual(result)
})

describe('those who reserve', () => {
  const named = (...names: readonly string[]) => ({ reservations: names.map((text, row) => ({ id: idOf(row), text })) })
  test.each([
    [['Bo Al (M)'], 'Mot beslutet reserverar sig Bo Al (M).'],
    [['Bo Al (M)', ' ', 'Cia Dal (V)'], 'Mot beslutet reserverar sig Bo Al (M) och Cia Dal (V).'],
    [['Bo Al, M', 'Cia Dal', 'Eva Fors'], 'Mot beslutet reserverar sig:\n\n- Bo Al, M\n- Cia Dal\n- Eva Fors'],
    [[''], '']
  ])('%j are named', (names, words) => expect(sectionSaid('reservation', named(...names))).toBe(words))
})
