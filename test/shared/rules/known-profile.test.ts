import { describe, expect, test } from 'vitest'
import { knownProfile, knownProfiles } from '../../../shared/rules/known-years/known-profile'
import { ruleLineNames } from '../../../shared/domain/rule-profile'

const words = (year: string) => {
  const profile = knownProfile(year)
  return Object.fromEntries(ruleLineNames.map((name) => [name, profile?.[name].value]))
}

test('the attested years are 2014, 2019, 2023 and 2024, and no other is shipped', () => {
  expect(knownProfiles.map(({ year }) => year)).toEqual(['2014', '2019', '2023', '2024'])
})

describe.each(knownProfiles)('$year', (profile) => {
  const parts = [...profile.classes, ...profile.criteria, ...ruleLineNames.map((name) => profile[name])]

  test('every line that says something names its year and its source', () => {
    const spoken = parts.filter((part) => !('value' in part) || part.value !== '')
    expect(spoken.map(({ from, confirmed }) => [from, confirmed])).toEqual(spoken.map(() => [profile.year, 'yes']))
    expect(spoken.filter(({ source }) => !/\(S[1-5]\)$/.test(source))).toEqual([])
  })

  test('every open line is empty throughout', () => {
    const open = parts.filter((part) => 'value' in part && part.value === '')
    expect(open).toEqual(open.map(() => ({ value: '', source: '', from: '', confirmed: '' })))
  })

  test('no two classes or criteria share an id', () => {
    const ids = [...profile.classes, ...profile.criteria].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('the years say what their sources say, and leave open what they do not', () => {
  expect(words('2014')).toEqual({
    committeeHandling: 'approve',
    decisionForms: 'approve',
    entryBy: '2014-05-19',
    afterEntry: '',
    extractBy: '2014-06-30',
    recipientOrganisation: 'stadsledningskontoret',
    recipientAddress: 'kvalitetsutmarkelsen@stockholm.se',
    winners: '2014-11-25',
    winnersEvent: 'awarded',
    winnersPlace: 'Blå Hallen i Stadshuset'
  })
  expect(words('2019')).toEqual({
    committeeHandling: 'notice',
    decisionForms: 'note',
    entryBy: '',
    afterEntry: '',
    extractBy: '',
    recipientOrganisation: '',
    recipientAddress: '',
    winners: '2019-11-26',
    winnersEvent: 'awarded',
    winnersPlace: 'Blå hallen'
  })
  expect(words('2023')).toEqual({
    committeeHandling: 'approveOrNotice',
    decisionForms: 'approve, note',
    entryBy: '2023-05-17',
    afterEntry: '',
    extractBy: '2023-06-30',
    recipientOrganisation: 'stadsledningskontoret',
    recipientAddress: 'kvalitetsutmarkelsen@stockholm.se',
    winners: '2023-11-28',
    winnersEvent: 'announced',
    winnersPlace: ''
  })
  expect(words('2024')).toEqual({
    committeeHandling: '',
    decisionForms: '',
    entryBy: '2024-05-17',
    afterEntry: 'platsbesök och intervjuer med chef och medarbetare',
    extractBy: '',
    recipientOrganisation: '',
    recipientAddress: '',
    winners: '2024-11',
    winnersEvent: 'awarded',
    winnersPlace: 'Stadshuset'
  })
})

test('2014 and 2023 name the same class in their own words, and no year mixes exercise and assessment of authority', () => {
  expect(knownProfile('2014')?.classes.map(({ name }) => name)).toEqual([
    'förskola',
    'skola',
    'äldreomsorg inklusive myndighetsutövning',
    'socialtjänst och omsorg om funktionsnedsatta inklusive myndighetsutövning',
    'andra verksamheter'
  ])
  expect(knownProfile('2023')?.classes.map(({ name }) => name)).toEqual([
    'förskola',
    'skola',
    'äldreomsorg inklusive myndighetsutövning',
    'socialtjänst samt stöd och service till personer med funktionsnedsättning inklusive myndighetsutövning',
    'andra verksamheter'
  ])
  expect(knownProfile('2019')?.classes.map(({ name }) => name)).toEqual(
    knownProfile('2023')?.classes.map(({ name }) => name)
  )
  expect(knownProfile('2024')?.classes).toEqual([])
})
