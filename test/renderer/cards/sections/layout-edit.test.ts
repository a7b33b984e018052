import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { sectionOrder } from '../../../../shared/text/fields/section-order'
import type { SectionId } from '../../../../shared/text/fields/section-ids'
import { withAnswerAt } from '../../../../renderer/state/matter/with-answer-at'
import {
  addSection,
  leaveOutSection,
  moveSection,
  removeSection,
  takeInSection
} from '../../../../renderer/cards/sections/layout-edit'
import { ownSectionId } from '../../../../shared/text/fields/section-ids'
import { sampleMatter } from '../../sample-matter'

const matter = sampleMatter()
const report = ({ committee }: MatterDraft): readonly SectionId[] => sectionOrder('staff-report', committee)
const extract = ({ committee }: MatterDraft): readonly SectionId[] => sectionOrder('minutes-extract', committee)

describe('the sections of a report', () => {
  test('move one step, and stay at the ends', () => {
    const moved = moveSection('background', -1, matter).edit(matter)
    expect(report(moved).slice(0, 3)).toEqual(['proposal', 'background', 'summary'])
    expect(moveSection('proposal', -1, matter).edit(matter)).toBe(matter)
    expect(moveSection('views', 1, matter).edit(matter)).toBe(matter)
  })

  test('can be left out and taken in again where they stood', () => {
    const without = leaveOutSection('genderAnalysis', matter).edit(matter)
    expect(composePaper('staff-report', without).sections.map(({ id }) => id)).not.toContain('genderAnalysis')
    expect(report(takeInSection('genderAnalysis', without).edit(without))).toEqual(report(matter))
  })

  test('have an order of their own beside that of the extract', () => {
    const both = moveSection('documents', -1, matter).edit(moveSection('summary', 1, matter).edit(matter))
    expect(report(both).slice(1, 3)).toEqual(['background', 'summary'])
    expect(extract(both).indexOf('documents')).toBe(extract(matter).indexOf('documents') - 1)
    expect(extract(both)).toHaveLength(extract(matter).length)
  })
})

test('an own word for a heading begins to exist when it is given, and stands on the page at once', () => {
  const own = withAnswerAt(matter, 'committee.headings.background', 'Om utmärkelsen')
  const headings = composePaper('staff-report', own).sections.map(({ heading }) => heading)
  expect(headings).toContain('Om utmärkelsen')
  expect(headings).not.toContain('Bakgrund')
})

test('a section of one’s own is added last, moved, left out and taken in, and removed in one step', () => {
  const id = ownSectionId('00000000-0000-4000-8000-00000000000A')
  const added = addSection(id).edit(matter)
  expect(report(added).at(-1)).toBe(id)
  const moved = moveSection(id, -1, added).edit(added)
  expect(report(moved).at(-2)).toBe(id)
  const out = leaveOutSection(id, moved).edit(moved)
  expect(report(out)).not.toContain(id)
  expect(report(takeInSection(id, out).edit(out)).at(-1)).toBe(id)
  const removed = removeSection(id, moved).edit(moved)
  expect(JSON.stringify(removed)).not.toContain(id)
  expect(report(removed)).toEqual(report(matter))
})
