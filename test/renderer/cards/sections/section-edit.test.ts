import { expect, test } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import type { SectionText } from '../../../../shared/domain/section-text'
import { composeSections, type ComposedSection } from '../../../../shared/text/papers/compose-sections'
import { editSection, keepSection, resetSection, textToEdit } from '../../../../renderer/cards/sections/section-edit'
import { rowId, sampleMatter } from '../../sample-matter'

const own: SectionText = [{ type: 'paragraph', content: [{ type: 'text', text: 'Egen text.' }] }]

function section(matter: MatterDraft, id: string): ComposedSection {
  const found = composeSections('staff-report', matter).find((each) => each.id === id)
  if (!found) throw new Error(`No section ${id}`)
  return found
}
const edited = (matter: MatterDraft): MatterDraft => editSection(section(matter, 'summary'), own).edit(matter)
const withThirdUnit = (matter: MatterDraft): MatterDraft => ({
  ...matter,
  units: [...matter.units, ...sampleMatter({ units: [{ id: rowId(3), name: 'Asken', state: 'registered' }] }).units]
})

test('an edited section stands in the paper, and the others follow the data', () => {
  const matter = edited(sampleMatter())
  expect(section(matter, 'summary').blocks).toEqual(own)
  expect(section(matter, 'summary').stale).toBe(false)
  expect(section(matter, 'background').edited).toBeUndefined()
})

test('a changed unit makes the edited section stale, also after more editing', () => {
  const matter = withThirdUnit(edited(sampleMatter()))
  expect(section(matter, 'summary').stale).toBe(true)
  expect(section(edited(matter), 'summary').stale).toBe(true)
})

test('keeping the own text makes today the day it is compared with', () => {
  const matter = withThirdUnit(edited(sampleMatter()))
  const kept = keepSection(section(matter, 'summary')).edit(matter)
  expect(section(kept, 'summary')).toMatchObject({ stale: false, edited: { text: own } })
})

test('a reset section follows the data again, and no other text is touched', () => {
  const matter = {
    ...edited(sampleMatter()),
    texts: { ...edited(sampleMatter()).texts, views: { text: own, basis: '' } }
  }
  const reset = resetSection(section(matter, 'summary')).edit(matter)
  expect(section(reset, 'summary').edited).toBeUndefined()
  expect(section(reset, 'views').blocks).toEqual(own)
})

test('editing starts from the proposal, without gaps in brackets', () => {
  const text = JSON.stringify(
    textToEdit(section(sampleMatter({ preparation: { within: 'avdelningen', group: 'gruppen' } }), 'preparation'))
  )
  expect(text).toContain('avdelningen')
  expect(text).not.toContain('saknas')
})
