import fc from 'fast-check'
import { matterSchema, type MatterDraft } from '../../../shared/domain/matter'
import { decisionForms, immediateVerifications } from '../../../shared/domain/decision'
import { decisionOutcomes } from '../../../shared/domain/minutes'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import { staffReportSectionIds } from '../../../shared/text/fields/section-ids'
import { profileForYear } from '../../../shared/rules/profile-for-year'
import { hardNames } from './hard-names'

const id = (row: number): string => `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`
const blankOr = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | ''> => fc.option(arbitrary, { nil: '' as const })
const years = fc.integer({ min: 2013, max: 2035 }).map(String)

/** A name that some register may hold: a real one, one with a number of its own, or any letters at all. */
const anyName = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hardNames) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...hardNames), fc.nat(999)).map(([name, number]) => `${name} ${number}`)
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) }
)

const dayOf = (year: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

const anyUnit = (name: string, row: number, year: string, classes: readonly string[]) =>
  fc.record({
    id: fc.constant(id(100 + row)),
    name: fc.oneof({ weight: 9, arbitrary: fc.constant(name) }, { weight: 1, arbitrary: fc.constant('') }),
    home: blankOr(anyName),
    awardClass: blankOr(fc.constantFrom('forskola', 'finns inte', ...classes)),
    state: fc.constantFrom('asked', 'registered', 'registered', 'entrySubmitted', 'withdrawn'),
    participation: fc.constantFrom('', 'first', 'earlier'),
    earlierYears: fc.constantFrom(
      '',
      '2012',
      String(Number(year) - 1),
      '2011, 2012 och 2013',
      `2010 ${Number(year) - 1}`
    ),
    entrySubmitted: blankOr(dayOf(year))
  })

/** A year's rules as copied, or as they stand when someone has confirmed every line for this year. */
function rulesOf(year: string, confirmed: boolean): RuleProfile {
  const copied = profileForYear(year)
  if (!confirmed) return copied
  const forYear = JSON.stringify(copied)
    .replace(/"value":"\d{4}-/g, `"value":"${year}-`)
    .replace(/"confirmed":""/g, '"confirmed":"yes"')
  return JSON.parse(forYear) as RuleProfile
}

const ownQuestion = (wording: string, confirmed: string) => ({
  id: 'own',
  kind: 'ownQuestion',
  wording,
  appliesTo: 'all',
  requiredTo: 'enter',
  confirmed
})
const wordings = ['Arbetar enheten med värdegrunden?', 'Enheten ska ha deltagit i årets utbildning', 'Egen fråga']

const committees = [
  ['committee', 'Socialnämnden', 'socialnämnden', 'socialnämndens'],
  ['committee', 'Bromma stadsdelsnämnd', 'Bromma stadsdelsnämnd', 'Bromma stadsdelsnämnds'],
  [
    'committee',
    'Trafik- och renhållningsnämnden',
    'trafik- och renhållningsnämnden',
    'trafik- och renhållningsnämndens'
  ],
  ['board', 'Styrelsen för Exempelbolaget AB', 'styrelsen', 'styrelsens'],
  ['', 'Kultur-, Idrotts- och fritidsnämnden', '', ''],
  ['', '', '', '']
] as const

const matterOf = (year: string) =>
  fc
    .record({
      committee: fc.constantFrom(...committees),
      spelling: fc.constantFrom('', 'lower', 'capital'),
      order: fc.oneof(fc.constant([]), fc.shuffledSubarray([...staffReportSectionIds], { minLength: 7 })),
      confirmed: fc.boolean(),
      question: fc.option(fc.constantFrom(...wordings), { nil: undefined }),
      names: fc.uniqueArray(anyName, { maxLength: 60, selector: (name) => name.trim().toLowerCase() }),
      form: blankOr(fc.constantFrom(...decisionForms)),
      verification: blankOr(fc.constantFrom(...immediateVerifications)),
      outcome: blankOr(fc.constantFrom(...decisionOutcomes.filter((outcome) => outcome !== 'changed'))),
      itemNumber: blankOr(fc.nat(300).map(String)),
      target: blankOr(fc.nat(40).map(String)),
      source: fc.constantFrom('', 'verksamhetsplanen', `verksamhetsplanen för ${year}`),
      within: fc.constantFrom('', 'socialtjänstavdelningen', 'Avdelningen för vård, omsorg och stöd'),
      group: fc.constantFrom('', 'förvaltningsgruppen', 'Förvaltningsgruppen'),
      groupDate: blankOr(dayOf(year)),
      meeting: blankOr(dayOf(year)),
      chair: fc.constantFrom('', 'Anna A. Exempelsson', 'bo')
    })
    .chain((drawn) => {
      const rules = rulesOf(year, drawn.confirmed)
      const classes = rules.classes.map((each) => each.id)
      const units = fc.tuple(...drawn.names.map((name, row) => anyUnit(name, row, year, classes)))
      return units.map((each) => ({ ...drawn, rules, units: each }))
    })

/** Any matter that nobody has edited a text of: 0–60 units with hard names, every form, every year. */
export const anyMatter: fc.Arbitrary<MatterDraft> = years.chain((year) =>
  matterOf(year).map(({ committee: [kind, name, nameInText, nameGenitive], question, rules, ...drawn }) =>
    matterSchema.parse({
      id: id(1),
      awardYear: year,
      registryNumber: `X ${year}/7`,
      committee: { kind, name, nameInText, nameGenitive, awardSpelling: drawn.spelling, sectionOrder: drawn.order },
      rules: {
        ...rules,
        criteria: [
          ...rules.criteria,
          ...(question === undefined ? [] : [ownQuestion(question, drawn.confirmed ? 'yes' : '')])
        ]
      },
      meeting: { date: drawn.meeting },
      preparation: { within: drawn.within, group: drawn.group, groupDate: drawn.groupDate },
      target: { units: drawn.target, source: drawn.source },
      units: drawn.units,
      decision: { form: drawn.form, immediateVerification: drawn.verification },
      minutes: { itemNumber: drawn.itemNumber, outcome: drawn.outcome, chair: { name: drawn.chair } }
    })
  )
)
