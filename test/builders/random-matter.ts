import fc from 'fast-check'
import { matterSchema, type MatterDraft } from '../../shared/domain/matter'
import { unitSchema } from '../../shared/domain/unit'
import { profileForYear } from '../../shared/rules/profile-for-year'
import { hardNames } from './hard-names'
import { ownSectionId } from '../../shared/text/fields/section-ids'
import { idOf } from './id-of'

const ownSection = ownSectionId(idOf(801))
const cellsOf = (...words: string[]) => words.map((text) => (text === '' ? [] : [{ type: 'text' as const, text }]))
const ownTexts = {
  [ownSection]: {
    basis: '',
    text: [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Så här ser det ut.' }] },
      {
        type: 'table' as const,
        header: ['Post', '', 'Läge'],
        rows: [cellsOf('Resor', '', 'klart'), cellsOf('', 'halvt', '')]
      }
    ]
  }
}

/** Words that may be typed in any line: nothing, something, or something that cannot be read. */
const word = (...answers: readonly string[]) => fc.constantFrom('', '', ...answers)
const day = word('2023-05-17', 'den 1 juni 2023', '2024-02-30')

const unit = fc.record({
  home: word('avdelningen för äldreomsorg', 'boenden m.m.', 'enheten för stöd, vård och omsorg', 'Avd. 3'),
  awardClass: word('forskola', 'socialtjanst', 'finns inte'),
  operator: word('city', 'private', 'okänd'),
  participation: word('first', 'earlier', 'kanske'),
  earlierYears: word('2022, 2023', '2021', '2010 2011 2012 2013 2014 2015 2016 2017 2018', 'i fjol'),
  employees: word('4', '14', '-3'),
  state: fc.constantFrom('registered', 'registered', 'entrySubmitted', 'withdrawn', 'asked', '')
})

const units = fc
  .uniqueArray(fc.constantFrom('', ...hardNames.map(([name]) => name)), { maxLength: 10 })
  .chain((names) => fc.tuple(...names.map((name, row) => unit.map((rest) => ({ ...rest, id: idOf(row + 1), name })))))

const committee = fc.record({
  kind: word('committee', 'board', 'annat'),
  name: word('Exempelnämnden', 'Trafik- och renhållningsnämnden', 'Exempelbolaget AB'),
  nameInText: word('exempelnämnden', 'trafik- och renhållningsnämnden'),
  nameGenitive: word('exempelnämndens'),
  administration: word('Exempelförvaltningen'),
  department: word('Avdelningen för stöd'),
  awardSpelling: word('lower', 'capital'),
  signaturePlace: word('last', 'afterProposal'),
  sectionOrder: fc.constantFrom(
    [],
    ['summary', 'proposal'],
    ['views'],
    ['proposal', 'proposal', 'okänt'],
    ['views', ownSection]
  ),
  headings: fc.constantFrom({}, { [ownSection]: 'Ekonomi' }),
  signatories: fc.constantFrom([], [{ id: idOf(901), name: 'Kim Provsson', title: '' }])
})

const line = (value: string) =>
  fc.constantFrom({ value, confirmed: 'yes' }, { value, confirmed: '' }, { value: 'oläsligt', confirmed: 'yes' }, {})
const rules = fc.constantFrom('2014', '2019', '2023', '2024', '2025', '2013').chain((year) =>
  fc
    .record(
      {
        entryBy: line('2023-05-17'),
        extractBy: line('2023-06-30'),
        winners: line('2023-11'),
        winnersEvent: line('announced'),
        winnersPlace: line('Stadshuset'),
        recipientOrganisation: line('stadsledningskontoret'),
        recipientAddress: line('kvalitet@example.se'),
        committeeHandling: line('notice'),
        afterEntry: line('platsbesök')
      },
      { requiredKeys: [] }
    )
    .map((lines) => ({ ...profileForYear(year), ...lines }))
)

const someone = word('Kim Provsson (S)', 'Åsa Öberg (M)')
const attendant = fc.record({
  text: someone,
  role: word('chair', 'member', 'servingAlternate', 'alternate', 'official', 'absent', 'suppleant'),
  forWhom: someone,
  arrives: word('12', '§ 7', 'sent'),
  leaves: word('före § 23', '23 §', 'tidigt')
})
const rowsFrom = <Row extends object>(first: number, row: fc.Arbitrary<Row>) =>
  fc.array(row, { maxLength: 4 }).map((rows) => rows.map((each, index) => ({ ...each, id: idOf(first + index) })))

const proposals = rowsFrom(931, fc.record({ by: someone, text: word('att ärendet återremitteras', 'avslag') }))
const meaning = word('asProposed', 'rejected', 'referredBack', 'tabled', idOf(931), 'kanske')
const figure = fc.constantFrom('', '0', '1', '6', '6', '7', '13', 'en, Kim Provsson (S)', '-2')
const vote = fc.oneof(
  fc.constant({}),
  fc.record({
    requestedBy: someone,
    questionOrder: word('officeFirst', 'officeLast', 'slump'),
    yesMeans: meaning,
    noMeans: meaning,
    yes: figure,
    no: figure,
    abstained: figure,
    castingVote: word('yes', 'no', 'ja')
  })
)

const minutes = fc.record({
  attendance: rowsFrom(941, attendant),
  proposals,
  vote,
  reservations: rowsFrom(951, fc.record({ text: someone })),
  itemNumber: word('23', '§ 7'),
  outcome: word('asProposed', 'changed', 'tabled', 'referredBack', 'rejected', 'annat'),
  decidedClauses: fc.constantFrom(
    [],
    [
      { id: idOf(911), text: 'Nämnden beslutar annat.' },
      { id: idOf(912), text: '' }
    ]
  ),
  chair: fc.record({ title: word('Ordföranden'), name: word('Sam Provström'), party: word('S') }),
  documents: fc.constantFrom([], [{ id: idOf(921), text: 'Tjänsteutlåtande' }]),
  verifiedBy: word('Sam Provström'),
  verifiedOn: day,
  postedOn: day,
  protocolNumber: word('5')
})

/** Any matter that a person may leave behind: answers missing here and there, some of them unreadable. */
export const randomMatter: fc.Arbitrary<MatterDraft> = fc
  .record({
    awardYear: fc.constantFrom('2023', '2024', '', 'i år'),
    registryNumber: word('EXN 2023/41'),
    reportDate: day,
    committee,
    rules,
    officer: fc.record({ name: word('Alex Testgren'), phone: word('08-000 00 000'), email: word('a@example.se') }),
    meeting: fc.record({ date: day, place: word('Linden') }),
    preparation: fc.record({
      within: word('avdelningen för stöd'),
      group: word('förvaltningsgruppen'),
      groupDate: day
    }),
    target: fc.record({ units: word('3', '0', '14', 'tre'), source: word('verksamhetsplanen för 2023') }),
    units,
    decision: fc.record({
      form: word('approve', 'note', 'nominate', 'annat'),
      immediateVerification: word('item', 'decision', 'none')
    }),
    minutes,
    texts: fc.constantFrom({}, ownTexts)
  })
  .map(({ rules: ofAnyYear, ...members }) =>
    matterSchema.parse({
      id: idOf(1_000),
      changed: '2023-05-29T10:00:00.000Z',
      ...members,
      rules: { ...ofAnyYear, year: members.awardYear }
    })
  )

const given = (typed: string, choices: readonly string[], otherwise: string): string =>
  choices.includes(typed) ? typed : otherwise

/** Any matter of which every paper can be finished; all that no paper depends on may still be missing. */
export const completeMatter: fc.Arbitrary<MatterDraft> = randomMatter.map((matter) => ({
  ...matter,
  awardYear: given(matter.awardYear, ['2024'], '2023'),
  committee: {
    ...matter.committee,
    name: matter.committee.name || 'Exempelnämnden',
    headings: { [ownSection]: 'Ekonomi' }
  },
  decision: { ...matter.decision, form: given(matter.decision.form, ['note', 'nominate'], 'approve') },
  units: [
    ...matter.units.filter(({ name }) => name !== ''),
    unitSchema.parse({ id: idOf(99), name: 'Dagcentralen Linden', state: 'registered' })
  ],
  minutes: {
    ...matter.minutes,
    itemNumber: '23',
    outcome: given(matter.minutes.outcome, ['tabled', 'referredBack', 'rejected'], 'asProposed')
  }
}))
