import { describe, expect, it } from 'vitest'
import { sectionPath } from '../../../../shared/text/fields/section-path'
import type { Anchor } from '../../../../renderer/state/navigation/anchor'
import type { ViewId } from '../../../../renderer/state/navigation/view-id'
import { viewOfField } from '../../../../renderer/state/navigation/view-of-field'
import { idOf } from '../../a-matter'

describe('the view that holds a field', () => {
  it.each<[Anchor, ViewId]>([
    ['registryNumber', 'committee'],
    ['committee.sender.street', 'committee'],
    ['committee.wording.approve', 'decision'],
    ['committee.awardSpelling', 'decision'],
    [`units.${idOf(1)}.employees`, 'units'],
    ['units', 'units'],
    [sectionPath('summary'), 'texts'],
    [sectionPath('recusal'), 'minutes'],
    ['minutes.outcome', 'minutes'],
    ['rules.entryBy', 'rules']
  ])('%s stands in %s', (path, view) => {
    expect(viewOfField(path)).toBe(view)
  })
})
