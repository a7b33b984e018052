import { expect, test } from 'vitest'
import { ruleLineNames } from '../../../shared/domain/rule-profile'
import { checklist } from '../../../shared/rules/checklist'
import { knownProfile } from '../../../shared/rules/known-years/known-profile'
import { newMatter } from '../../../shared/rules/new-matter'
import { profileForYear } from '../../../shared/rules/profile-for-year'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { gapsOf } from '../../../shared/document/gaps'
import { writePlainText } from '../../../shared/document/plain-text'
import { settle } from '../../../shared/document/settle'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'

const parts = (year: string) => {
  const profile = profileForYear(year)
  return [...profile.classes, ...profile.criteria, ...ruleLineNames.map((name) => profile[name])]
}

test.each(['2014', '2019', '2023', '2024'])('%s has its own rules, confirmed', (year) => {
  expect(profileForYear(year)).toEqual(knownProfile(year))
})

test.each(['2025', '2026', '2031'])(
  '%s starts from the newest attested value of each line, none of them confirmed',
  (year) => {
    const profile = profileForYear(year)
    expect(profile.year).toBe(year)
    expect(profile.entryBy).toMatchObject({ value: '2024-05-17', from: '2024', confirmed: '' })
    expect(profile.extractBy).toMatchObject({ value: '2023-06-30', from: '2023', confirmed: '' })
    expect(profile.recipientAddress).toMatchObject({
      value: 'kvalitetsutmarkelsen@stockholm.se',
      from: '2023',
      confirmed: ''
    })
    expect(profile.committeeHandling).toMatchObject({ value: 'approveOrNotice', from: '2023', confirmed: '' })
    expect(profile.winnersPlace).toMatchObject({ value: 'Stadshuset', from: '2024', confirmed: '' })
    expect(profile.criteria.map(({ id, from }) => [id, from])).toEqual([
      ['financedByCity-enter', '2024'],
      ['minimumShareOfStockholmers-enter', '2024'],
      ['balancedBudget-enter', '2024'],
      ['budgetResponsibility-enter', '2023'],
      ['staffResponsibility-enter', '2023'],
      ['operationsPlan-enter', '2023'],
      ['minimumEmployees-enter', '2023']
    ])
    expect(profile.classes.map(({ name, from }) => [name, from])).toEqual(
      knownProfile('2023')?.classes.map(({ name }) => [name, '2023'])
    )
    expect(parts(year).filter(({ confirmed }) => confirmed !== '')).toEqual([])
  }
)

test('a year between two attested ones takes nothing from a later year', () => {
  expect(
    parts('2020')
      .map(({ from }) => from)
      .filter((from) => from !== '' && from > '2020')
  ).toEqual([])
  expect(profileForYear('2020').winners).toMatchObject({ value: '2019-11-26', from: '2019', confirmed: '' })
})

test('a line that no earlier year attests stays open', () => {
  expect(profileForYear('2015').afterEntry).toEqual({ value: '', source: '', from: '', confirmed: '' })
  expect(profileForYear('2023').winnersPlace).toEqual({ value: '', source: '', from: '', confirmed: '' })
})

test.each(['2013', '1999', '', 'nästa år', '20256', '202'])(
  'nothing is known for %j, and no other year steps in',
  (year) => {
    expect(parts(year).filter((part) => !('value' in part) || part.value !== '')).toEqual([])
  }
)

test('copying a year leaves the attested year as it was', () => {
  profileForYear('2025')
  expect(knownProfile('2024')?.entryBy.confirmed).toBe('yes')
})

test('a new matter has its year’s rules and nothing decided', () => {
  const matter = newMatter({
    id: idOf(9),
    awardYear: '2023',
    committee: { name: 'Exempelnämnden' },
    changed: '2026-01-01T00:00:00.000Z'
  })
  expect(matter.rules).toEqual(knownProfile('2023'))
  expect(matter.units).toEqual([])
  expect(matter.decision.form).toBe('')
  expect(checklist(matter)).toMatchObject({ year: '2023', units: [], withdrawn: [] })
})

test('what is copied but not confirmed does not stand in a paper as if it were known', () => {
  const paper = composePaper('staff-report', matterOf({ awardYear: '2025' }))
  expect(writePlainText(settle(paper))).not.toMatch(/2023|2024|17 maj|Stadshuset|kvalitetsutmarkelsen@/)
  expect(gapsOf(paper).map(({ field }) => field)).toEqual(
    expect.arrayContaining(['rules.entryBy', 'rules.extractBy', 'rules.recipientAddress', 'rules.winnersEvent'])
  )
})
