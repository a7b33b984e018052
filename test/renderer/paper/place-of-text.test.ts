import { expect, it } from 'vitest'
import { placeOfSection, placeOfText } from '../../../renderer/paper/place-of-text'
import { aMatter, idOf } from '../a-matter'

const matter = aMatter({ units: [{ id: idOf(2), name: 'Linden', state: 'registered' }] })

it('leads from a unit’s name to the unit, and from other words to what their section is written from', () => {
  expect(placeOfText(' Linden', 'proposal', matter)).toBe(`units.${idOf(2)}.name`)
  expect(placeOfText('Nämnden godkänner …', 'proposal', matter)).toBe('decision.form')
  expect(placeOfText('Utmärkelsen är …', 'background', matter)).toBe('texts.background')
  expect(placeOfSection('decision')).toBe('minutes.outcome')
})

it('leads nowhere from what nobody writes', () => {
  expect(placeOfText('Underskrifter', 'signatures', matter)).toBeUndefined()
  expect(placeOfSection(undefined)).toBeUndefined()
})
