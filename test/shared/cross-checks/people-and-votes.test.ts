import { describe, expect, test } from 'vitest'
import { attendantSchema } from '../../../shared/domain/attendance'
import { idOf } from '../../builders/id-of'
import { said } from './clashes-of'

const rows = (...texts: string[]) => texts.map((text, index) => attendantSchema.parse({ id: idOf(200 + index), text }))
const five = rows('Person A (S), ordförande', 'Person B (M)', 'Person C (V)', 'Person D (L)', 'Person E (C)')
const text = (words: string) => ({
  text: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
  basis: ''
})

describe('votes against the outcome', () => {
  test.each([
    [
      { yes: '5', no: '7' },
      'asProposed',
      ['Rösterna är fem ja och sju nej, men i protokollet står att förslaget antogs.']
    ],
    [{ yes: '7', no: '5' }, 'asProposed', []],
    [
      { yes: '7', no: '4' },
      'rejected',
      ['Rösterna är sju ja och fyra nej, men i protokollet står att förslaget avslogs.']
    ],
    [{ yes: '4', no: '7' }, 'rejected', []],
    [
      { yes: '6', no: '6' },
      'asProposed',
      ['Rösterna är lika många, sex ja och sex nej. Då avgör ordförandens utslagsröst, som inte nämns.']
    ],
    [{ yes: '5', no: '7' }, 'changed', []],
    [{ yes: '5', no: '' }, 'asProposed', []],
    [{ yes: 'fem', no: '7' }, 'asProposed', []],
    [{ yes: '0', no: '0' }, 'asProposed', []]
  ])('%j, %s', (vote, outcome, sentences) => {
    expect(said('voteOutcome', { minutes: { outcome, vote } })).toEqual(sentences)
  })
  test('a casting vote, and what each side stood for, decide a vote', () => {
    const even = { yes: '6', no: '6' }
    expect(said('voteOutcome', { minutes: { vote: { ...even, castingVote: 'yes' } } })).toEqual([])
    expect(said('voteOutcome', { minutes: { vote: { ...even, castingVote: 'no' } } })).toHaveLength(1)
    expect(
      said('voteOutcome', { minutes: { vote: { yes: '5', no: '7', yesMeans: 'rejected', noMeans: 'asProposed' } } })
    ).toEqual([])
  })
  test('a tie of which the course tells the casting vote contradicts nothing', () => {
    const texts = { course: text('Ordföranden avgör med sin utslagsröst.') }
    expect(said('voteOutcome', { texts, minutes: { vote: { yes: '6', no: '6' } } })).toEqual([])
  })
})

describe('votes against those present', () => {
  test('more votes than people are told', () => {
    expect(
      said('votersPresent', { minutes: { attendance: five, vote: { yes: '7', no: '5', abstained: '1' } } })
    ).toEqual(['Antalet röster är 13, men bara fem personer står som närvarande.'])
  })
  test('neither an official nor an alternate who does not serve votes', () => {
    const people = rows('Person A (S)', 'Person B (M)', 'Person C', 'Person D').map((row, index) => ({
      ...row,
      role: ['chair', 'servingAlternate', 'alternate', 'official'][index] ?? ''
    }))
    expect(said('votersPresent', { minutes: { attendance: people, vote: { yes: '2', no: '1' } } })).toHaveLength(1)
    expect(
      said('votersPresent', { minutes: { attendance: people, vote: { yes: '1', no: '1', castingVote: 'yes' } } })
    ).toEqual([])
  })
  test('one who is absent does not vote', () => {
    expect(
      said('votersPresent', {
        minutes: { attendance: [...five, ...rows('Frånvarande: Person F (L)')], vote: { yes: '4', no: '2' } }
      })
    ).toHaveLength(1)
  })
  test('as many votes as people, or a list that nobody has begun, contradict nothing', () => {
    expect(said('votersPresent', { minutes: { attendance: five, vote: { yes: '3', no: '2' } } })).toEqual([])
    expect(said('votersPresent', { minutes: { vote: { yes: '7', no: '6' } } })).toEqual([])
    expect(
      said('votersPresent', {
        minutes: { attendance: rows('Person A (S), Person B (M) och Person C (V)'), vote: { yes: '2', no: '1' } }
      })
    ).toEqual([])
  })
})

describe('one person where two are needed', () => {
  test.each([
    ['Person O och Person O', ['Person O står två gånger bland dem som har justerat.']],
    ['Ada Ek (S), Bo Al och ada ek', ['Ada Ek står två gånger bland dem som har justerat.']],
    ['Ada Ek, justerare, och Bo Al, justerare', []],
    ['Ada Ek och Bo Al', []],
    ['Sam Provström', ['Bara ordföranden, Sam Provström, står som justerare.']],
    ['Ordförande Sam Provström', ['Bara ordföranden, Sam Provström, står som justerare.']],
    ['Sam Provström och Ada Ek', []],
    ['', []]
  ])('%s', (verifiedBy, sentences) => {
    expect(
      said('samePerson', { minutes: { verifiedBy, chair: { title: '', name: 'Sam Provström', party: 'S' } } })
    ).toEqual(sentences)
  })
  test('among those who verify by the profile, and those who sign', () => {
    const verifiers = ['Ada Ek', 'Ada Ek (S)'].map((name, index) => ({
      id: idOf(300 + index),
      role: 'Justerare',
      name
    }))
    const signatories = ['Bo Al', 'bo al', 'Cia Da'].map((name, index) => ({
      id: idOf(310 + index),
      name,
      title: 'Chef',
      administration: ''
    }))
    expect(said('samePerson', { committee: { verifiers, signatories } })).toEqual([
      'Ada Ek står två gånger bland justerarna i profilen.',
      'Bo Al står två gånger bland undertecknarna.'
    ])
    expect(
      said('samePerson', { committee: { verifiers: verifiers.slice(0, 1), signatories: signatories.slice(1) } })
    ).toEqual([])
  })
})
