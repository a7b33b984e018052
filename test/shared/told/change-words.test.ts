import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { matterSchema } from '../../../shared/domain/matter'
import { placeLabel } from '../../../shared/text/fields/field-label'
import { pathWords } from '../../../shared/text/fields/path-words'
import { orderedWords, valueWords } from '../../../shared/text/fields/value-words'
import { patternBelow } from '../../../shared/domain/paths/field-pattern'
import { idOf } from '../../builders/id-of'
import { matterOf } from '../../builders/matter'
import { unitOf } from '../../builders/unit'

interface JsonSchema {
  type?: string
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
  anyOf?: JsonSchema[]
}

/** Compared as one, so that nothing inside them needs a word of its own. */
const wholes = [
  'minutes.decision',
  'minutes.unlocked.*',
  'issued.*',
  'earlierItems.*',
  'committee.logo',
  'texts.*',
  'rules.classes.*',
  'rules.criteria.*',
  'letStand.*',
  'removedUnits.*'
]
const beside = ['id', 'changed', 'copiedOut', 'exchange']

/** Every place of the schema where two states of a matter may differ. */
function places(schema: JsonSchema, place: string): string[] {
  const inside = (name: string, below: JsonSchema): string[] => places(below, patternBelow(place, name))
  if (wholes.includes(place) || (place.startsWith('rules.') && schema.properties?.['confirmed'])) return [place]
  if (schema.anyOf) return [...new Set(schema.anyOf.flatMap((each) => places(each, place)))]
  if (schema.items?.type === 'string') return place.startsWith('copied') ? [place, `${place}.*`] : [place]
  if (schema.items) return [place, ...inside('*', schema.items)]
  const own = Object.entries(schema.properties ?? {})
    .filter(([name]) => !(place === '' ? beside : ['id']).includes(name))
    .flatMap(([name, below]) => inside(name, below))
  const chosen = typeof schema.additionalProperties === 'object' && schema.additionalProperties.type !== undefined
  const row = /\*$/.test(place) ? [place] : []
  if (chosen && typeof schema.additionalProperties === 'object') return inside('*', schema.additionalProperties)
  if (own.length > 0) return [...row, ...own]
  return [place]
}

const everyPlace = places(z.toJSONSchema(matterSchema, { io: 'input' }) as JsonSchema, '')

const kruton = unitOf({ id: idOf(2), name: 'Kruton', state: 'entrySubmitted', operator: 'city' })
const matter = matterOf({
  units: [kruton],
  texts: { summary: { text: [], basis: '' } },
  minutes: { proposals: [{ id: idOf(7), by: 'Bo Al (M)', text: 'avslag' }] }
})

describe('the words for what differs between two states of a matter', () => {
  it('know the fields of the schema', () => {
    expect(everyPlace.length).toBeGreaterThan(100)
    expect(everyPlace).toEqual(
      expect.arrayContaining(['minutes.vote.yes', 'units.*.overrides.*.reason', 'rules.winnersPlace'])
    )
  })

  it.each(everyPlace)('have a word for %s', (place) => {
    const path = place.replace('copied.*.fields.*', 'copied.2022.fields.awardYear').replace(/\*/g, kruton.id)
    expect(pathWords(path, [matter])).not.toContain('inte känner till')
    expect(placeLabel(place)).not.toBe('uppgift')
  })

  it.each([
    ['meeting.date', 'Sammanträdesdag'],
    [`units.${kruton.id}.balancedBudget`, 'Kruton · budget i balans'],
    [`units.${kruton.id}`, 'Kruton · hela enheten'],
    [`units.${idOf(9)}`, 'Enhet utan namn · hela enheten'],
    ['texts.summary', 'Avsnittet Sammanfattning'],
    ['texts.okänt', 'Avsnittet ”okänt”'],
    ['committee.headings.background', 'Bakgrund · egen rubrik'],
    [`units.${kruton.id}.colour`, 'Kruton · uppgift som programmet inte känner till, ”colour”'],
    ['copied.2022.fields.officer~1name', 'Inte bekräftat från 2022: Handläggare']
  ])('call %s %s', (path, words) => {
    expect(pathWords(path, [matter])).toBe(words)
  })

  it.each([
    ['meeting.date', '2023-06-12', '12 juni 2023'],
    ['meeting.date', 'i juni', 'i juni'],
    ['meeting.date', ' ', 'inte ifyllt'],
    ['decision.form', 'note', 'Notera anmälan'],
    ['minutes.outcome', 'tabled', 'Bordlagt'],
    ['minutes.vote.yesMeans', 'referredBack', 'Återremiss'],
    ['minutes.vote.noMeans', idOf(7), 'Förslaget från Bo Al (M)'],
    ['minutes.vote.castingVote', 'no', 'Nej'],
    [`minutes.attendance.${idOf(8)}.role`, 'absent', 'Frånvarande'],
    [
      `minutes.attendance.${idOf(8)}`,
      { id: idOf(8), text: 'Cia Dal (V)', role: 'servingAlternate', forWhom: 'Dan Ask (V)', leaves: 'före § 24' },
      'Cia Dal (V), Tjänstgörande ersättare, för Dan Ask (V), lämnar före § 24'
    ],
    [`minutes.proposals.${idOf(7)}`, { id: idOf(7), by: 'Bo Al (M)', text: 'avslag' }, 'Bo Al (M): avslag'],
    [`units.${kruton.id}.balancedBudget`, 'yes', 'Ja'],
    [`units.${kruton.id}.colour`, { a: 1 }, '{"a":1}'],
    [`units.${kruton.id}`, kruton, 'Kruton – Bidrag inlämnat · stadens egen'],
    [`units.${kruton.id}`, undefined, 'finns inte'],
    ['texts.summary', { text: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hej.' }] }], basis: '' }, 'Hej.'],
    [
      'rules.extractBy',
      { value: '2023-11-30', source: 'Anvisningar', from: '', confirmed: 'yes' },
      '30 november 2023 (källa: Anvisningar; bekräftat)'
    ],
    ['committee.sectionOrder', ['summary', 'x'], 'Sammanfattning, ”x”'],
    ['committee.logo', null, 'inte ifyllt'],
    ['copied.2022.fields.officer~1name', undefined, 'bekräftat']
  ])('read %s as a person does', (path, value, words) => {
    expect(valueWords(path, value, matter)).toBe(words)
  })

  it('list rows by their names', () => {
    expect(orderedWords('units', [kruton.id, idOf(9)], [matter])).toBe('Kruton, rad utan namn')
  })
})
