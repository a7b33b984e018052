import fc from 'fast-check'
import type { MatterDraft } from '../../shared/domain/matter'
import { criterionKinds, type RuleLine, type RuleLineName } from '../../shared/domain/rule-profile'
import { unitSchema } from '../../shared/domain/unit'
import { completeMatter } from './random-matter'
import { idOf } from './id-of'

export interface HalfConfirmed {
  matter: MatterDraft
  /** Words that stand nowhere but in what nobody has confirmed for the year. */
  unconfirmed: readonly string[]
  /** Words that stand nowhere but in what someone has confirmed. */
  confirmed: readonly string[]
}

type Draw = 'confirmed' | 'waiting'
const draw = fc.constantFrom<Draw>('confirmed', 'waiting')
const flag = (drawn: Draw): string => (drawn === 'confirmed' ? 'yes' : '')

const dayWords = (day: number): string => `${day} februari`
const days: Partial<Record<RuleLineName, number>> = { entryBy: 11, extractBy: 12, winners: 13 }
const choices: Partial<Record<RuleLineName, string>> = {
  committeeHandling: 'approve',
  decisionForms: 'approve',
  winnersEvent: 'awarded'
}
const named: RuleLineName[] = ['winnersPlace', 'recipientOrganisation', 'afterEntry']

const lineNames = [
  ...(Object.keys(days) as RuleLineName[]),
  ...(Object.keys(choices) as RuleLineName[]),
  ...named,
  'recipientAddress' as const
]

const drawn = fc.record({
  lines: fc.array(draw, { minLength: lineNames.length, maxLength: lineNames.length }),
  /** Dated lines that hold another year's day, whatever is said of their confirmation. */
  otherYear: fc.array(fc.boolean(), { minLength: lineNames.length, maxLength: lineNames.length }),
  classes: fc.array(draw, { minLength: 1, maxLength: 4 }),
  criteria: fc.array(
    fc.tuple(
      draw,
      fc.constantFrom(...criterionKinds),
      fc.constantFrom('all', 'private'),
      fc.constantFrom('enter', 'win')
    ),
    { maxLength: 5 }
  ),
  ofOtherYear: fc.boolean(),
  pattern: fc.constantFrom('', '{Nämnden} utser {enhet} i klassen {klass} till {utmärkelse}.')
})

const years = { own: '2023', other: '2021' }

/**
 * A complete matter of 2023 in whose rules some parts are confirmed and others not, each with words of its own by which it
 * is known wherever it turns up.
 */
export const halfConfirmedMatter: fc.Arbitrary<HalfConfirmed> = fc
  .tuple(completeMatter, drawn)
  .map(([matter, { ofOtherYear, ...parts }]) => {
    const unconfirmed: string[] = []
    const confirmed: string[] = []
    const plant = (words: string, isConfirmed: boolean): string => {
      const list = isConfirmed && !ofOtherYear ? confirmed : unconfirmed
      list.push(words)
      return words
    }
    const source = (name: string, state: Draw): string => plant(`Brev${name}`, state === 'confirmed')
    const part = (name: string, state: Draw) => ({
      source: source(name, state),
      from: years.own,
      confirmed: flag(state)
    })
    const lines = lineNames.map((name, index): [RuleLineName, RuleLine] => {
      const state = parts.lines[index] ?? 'waiting'
      const day = days[name]
      const isOther = day !== undefined && parts.otherYear[index] === true
      const counts = state === 'confirmed' && !isOther
      const provenance = { source: plant(`Brev${name}`, counts), from: years.own, confirmed: flag(state) }
      if (day !== undefined) {
        plant(dayWords(day), counts)
        return [name, { value: `${isOther ? years.other : years.own}-02-${day}`, ...provenance }]
      }
      const value =
        choices[name] ??
        (name === 'recipientAddress' ? plant(`${name}@example.se`.toLowerCase(), counts) : plant(`Ord${name}`, counts))
      return [name, { value, ...provenance }]
    })
    const classes = parts.classes.map((state, index) => ({
      id: `klass${index}x`,
      name: plant(`tävlingsklassord${index}`, state === 'confirmed'),
      scope: plant(`omfång${index}`, state === 'confirmed'),
      ...part(`klass${index}`, state)
    }))
    const criteria = parts.criteria.map(([state, kind, appliesTo, requiredTo], index) => ({
      id: `krav${index}x`,
      kind,
      parameter: '97',
      appliesTo,
      requiredTo,
      wording: plant(`kravord${index}`, state === 'confirmed'),
      ...part(`krav${index}`, state)
    }))
    const units = matter.units.map((unit, index) =>
      unitSchema.parse({
        ...unit,
        awardClass: classes[index % classes.length]?.id ?? '',
        overrides: criteria.slice(0, 1).map(({ id }) => ({ criterion: id, reason: 'Skäl' })),
        ownAnswers: Object.fromEntries(criteria.map(({ id }) => [id, 'no']))
      })
    )
    const wording = { ...matter.committee.wording, nominate: parts.pattern }
    return {
      unconfirmed,
      confirmed,
      matter: {
        ...matter,
        awardYear: years.own,
        units: units.length > 0 ? units : [unitSchema.parse({ id: idOf(99), name: 'Linden', state: 'registered' })],
        committee: { ...matter.committee, wording },
        rules: {
          ...matter.rules,
          ...Object.fromEntries(lines),
          year: ofOtherYear ? years.other : years.own,
          classes,
          criteria
        }
      }
    }
  })
