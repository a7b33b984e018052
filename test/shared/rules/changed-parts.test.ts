import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../shared/rules/change/source-of'
import { scopeOf, takenClass } from '../../../shared/rules/change/taken-class'
import { takenCriterion } from '../../../shared/rules/change/taken-criterion'
import { takenLine } from '../../../shared/rules/change/taken-line'
import { offeredSources } from '../../../shared/text/fields/offered-sources'
import { criterionOf } from '../../builders/profile'

const copied = { source: 'Tjänsteutlåtande 2023', from: '2023', confirmed: '' }
const place = { value: 'Stadshuset', ...copied }
const taken = (value: string, source: string | null = null) =>
  takenLine('winnersPlace', place, { value, source }, '2026')

describe('a line under change', () => {
  it('loses its source with its value, and is this year’s', () => {
    expect(taken('Blå hallen')).toEqual({ value: 'Blå hallen', source: '', from: '2026', confirmed: 'yes' })
  })

  it('takes the source that is given', () => {
    expect(taken('Blå hallen', 'Anvisningarna 2026 ')).toMatchObject({ source: 'Anvisningarna 2026', from: '2026' })
    expect(taken('Stadshuset', 'Anvisningarna 2026')).toMatchObject({
      value: 'Stadshuset',
      source: 'Anvisningarna 2026',
      from: '2026',
      confirmed: 'yes'
    })
  })

  it('that is used as it stood is confirmed, with its own source and year', () => {
    expect(taken(' Stadshuset ')).toEqual({ ...place, confirmed: 'yes' })
  })

  it('without a value is open', () => {
    expect(taken(' ')).toEqual({ value: '', source: '', from: '', confirmed: '' })
  })

  it('is not confirmed by a day of another year, whoever types it', () => {
    const day = { ...place, value: '2023-05-17' }
    expect(takenLine('entryBy', day, { value: '2023-05-17', source: null }, '2026').confirmed).toBe('')
    expect(takenLine('entryBy', day, { value: '2025-05-16', source: 'Brev' }, '2026').confirmed).toBe('')
    expect(takenLine('entryBy', day, { value: '2026-05-15', source: null }, '2026')).toEqual({
      value: '2026-05-15',
      source: '',
      from: '2026',
      confirmed: 'yes'
    })
  })

  it('shows its own source again when the value is typed back', () => {
    expect([sourceOf(place, true, null), sourceOf(place, false, null), sourceOf(place, true, 'Brev')]).toEqual([
      '',
      'Tjänsteutlåtande 2023',
      'Brev'
    ])
  })
})

describe('a class under change', () => {
  const other = { id: 'andra', name: 'andra verksamheter', scope: 'stadens bolag', ...copied }

  it('loses its scope and its source with its name', () => {
    expect(scopeOf(other, 'hamn och sjöfart', null)).toBe('')
    expect(scopeOf(other, 'andra verksamheter', null)).toBe('stadens bolag')
    expect(scopeOf(other, 'hamn och sjöfart', 'kajer')).toBe('kajer')
    expect(takenClass(other, { ...other, name: 'hamn och sjöfart', scope: '' }, null, '2026')).toEqual({
      id: 'andra',
      name: 'hamn och sjöfart',
      scope: '',
      source: '',
      from: '2026',
      confirmed: 'yes'
    })
  })

  it('loses its source with its scope', () => {
    expect(takenClass(other, { ...other, scope: 'kajer' }, null, '2026').source).toBe('')
  })
})

describe('a criterion under change', () => {
  const least = criterionOf({ kind: 'minimumEmployees', parameter: '5', source: 'Brev', from: '2023', confirmed: '' })

  it.each([
    { parameter: '10' },
    { wording: 'Fler' },
    { requiredTo: 'win' },
    { appliesTo: 'private' },
    { kind: 'operationsPlan' }
  ])('loses its source with %j', (change) => {
    expect(takenCriterion(least, { ...least, ...change }, null, '2026')).toMatchObject({
      ...change,
      source: '',
      from: '2026',
      confirmed: 'yes'
    })
  })

  it('that is used as it stood keeps its source and its year', () => {
    expect(takenCriterion(least, least, null, '2026')).toEqual({ ...least, confirmed: 'yes' })
  })
})

describe('the sources that are offered', () => {
  it('are this year’s, and none without a year', () => {
    expect(offeredSources('2026')).toEqual(['Anvisningarna 2026', 'Stadsledningskontorets webbplats 2026'])
    expect(offeredSources(' ')).toEqual([])
  })
})
