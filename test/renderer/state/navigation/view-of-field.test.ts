import { describe, expect, it } from 'vitest'
import { viewOfField } from '../../../../renderer/state/navigation/view-of-field'
import { idOf } from '../../a-matter'

describe('the view that holds a field', () => {
  it.each([
    ['registryNumber', 'committee'],
    ['committee.sender.street', 'committee'],
    ['committee.wording.approve', 'decision'],
    ['committee.awardSpelling', 'decision'],
    [`units.${idOf(1)}.employees`, 'units'],
    ['units', 'units'],
    ['texts.summary', 'texts'],
    ['minutes.outcome', 'minutes'],
    ['rules.entryBy', 'rules']
  ])('%s stands in %s', (path, view) => {
    expect(viewOfField(path)).toBe(view)
  })
})
