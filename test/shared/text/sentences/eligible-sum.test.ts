import { describe, expect, it } from 'vitest'
import { checklist } from '../../../../shared/rules/checklist'
import type { Criterion, RuleProfile } from '../../../../shared/domain/rule-profile'
import { matterSchema } from '../../../../shared/domain/matter'
import { year2014 } from '../../../../shared/rules/known-years/year-2014'
import { eligibleSum } from '../../../../shared/text/sentences/eligible-sum'
import { verdictTag } from '../../../../shared/text/sentences/verdict-tag'
import { criterionOf } from '../../../builders/profile'

const matterWith = (...answers: readonly string[]) =>
  matterSchema.parse({
    id: '00000000-0000-4000-8000-000000000000',
    awardYear: '2014',
    rules: year2014,
    units: answers.map((financedByCity, place) => ({
      id: `00000000-0000-4000-8000-00000000000${place + 1}`,
      financedByCity,
      state: 'registered'
    }))
  })
const sum = (...answers: readonly string[]): string => eligibleSum(checklist(matterWith(...answers)))
const tags = (...answers: readonly string[]): readonly string[] =>
  checklist(matterWith(...answers)).units.map(verdictTag)

describe('the sum of the checklist', () => {
  it.each([
    [[], 'Inga enheter är registrerade än.'],
    [['yes'], 'Enheten uppfyller årets krav för att delta.'],
    [['no'], 'Enheten uppfyller inte årets krav för att delta.'],
    [[''], 'Uppgifter saknas för att säga om enheten uppfyller årets krav för att delta.'],
    [['', ''], 'Uppgifter saknas för att säga om båda enheterna uppfyller årets krav för att delta.'],
    [['no', 'no'], 'Ingen av två enheter uppfyller årets krav för att delta.'],
    [
      ['yes', 'no', ''],
      'En av tre enheter uppfyller årets krav för att delta, en gör det inte, och för en saknas uppgifter.'
    ],
    [['yes', ''], 'En av två enheter uppfyller årets krav för att delta, och för en saknas uppgifter.'],
    [['yes', 'no'], 'En av två enheter uppfyller årets krav för att delta, och en gör det inte.'],
    [['no', ''], 'En av två enheter uppfyller inte årets krav för att delta, och för en saknas uppgifter.'],
    [['yes', 'yes', 'yes'], 'Alla tre enheter uppfyller årets krav för att delta.'],
    [['yes', 'yes'], 'Båda enheterna uppfyller årets krav för att delta.']
  ])('%j', (answers, sentence) => {
    expect(sum(...answers)).toBe(sentence)
  })

  const of2026 = (rules: Partial<RuleProfile>, ...answers: readonly string[]): string =>
    eligibleSum(
      checklist({ ...matterWith(...answers), awardYear: '2026', rules: { ...year2014, year: '2026', ...rules } })
    )
  const waiting = year2014.criteria.map((each) => ({ ...each, confirmed: '' }))
  const two = [...waiting, criterionOf({ id: 'plan' })]

  it.each([
    [waiting, ['yes', 'yes'], 'Båda enheterna uppfyller kraven för att delta. Kraven är inte bekräftade för 2026.'],
    [waiting, ['no'], 'Enheten uppfyller inte kraven för att delta. Kraven är inte bekräftade för 2026.'],
    [
      two,
      [''],
      'Uppgifter saknas för att säga om enheten uppfyller kraven för att delta. Ett av kraven är inte bekräftat för 2026.'
    ],
    [[], ['yes', 'yes'], 'Inga krav för att delta är kända för 2026.'],
    [[criterionOf({ requiredTo: 'win' })], ['yes'], 'Inga krav för att delta är kända för 2026.']
  ])(
    'never says of criteria that nobody has confirmed, or of none, that the units meet those of the year: %#',
    (criteria, answers, sentence) => {
      expect(of2026({ criteria }, ...answers)).toBe(sentence)
    }
  )

  it('takes rules that were confirmed for another year for unconfirmed ones', () => {
    const sum = eligibleSum(checklist({ ...matterWith('yes'), awardYear: '2026' }))
    expect(sum).toBe('Enheten uppfyller kraven för att delta. Kraven är inte bekräftade för 2026.')
  })

  it('says on a unit’s tag what its verdict rests on', () => {
    const tagsOf = (criteria: readonly Criterion[]) =>
      checklist({ ...matterWith('yes'), rules: { ...year2014, criteria } }).units.map(verdictTag)
    expect([waiting, []].flatMap(tagsOf)).toEqual(['Uppfyller krav som inte är bekräftade', 'Inga krav kända'])
  })

  it('stands on each unit as a tag of its own', () => {
    expect(tags('yes', 'no', '')).toEqual(['Uppfyller kraven', '1 krav inte uppfyllt', '1 uppgift saknas'])
  })
})
