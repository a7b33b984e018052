import { expect, it } from 'vitest'
import type { SectionText } from '../../../../shared/domain/section-text'
import { workingCopyAge } from '../../../../shared/exchange/working-copy/working-copy-age'
import { takeOver } from '../../../../shared/exchange/working-copy/take-over'
import { composeSections } from '../../../../shared/text/papers/compose-sections'
import { matterOf } from '../../../builders/matter'

const said = (text: string): SectionText => [{ type: 'paragraph', content: [{ type: 'text', text }] }]
const base = matterOf()
const sectionIn = (matter: typeof base, id: string) =>
  composeSections('staff-report', matter).find((section) => section.id === id)

it('a section taken over stands in the paper as it stood in Word', () => {
  const taken = takeOver(base, base, [{ id: 'views', heading: '', after: said('Eget.') }])
  expect(sectionIn(taken, 'views')?.blocks).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Eget.' }] }])
  expect(sectionIn(taken, 'views')?.stale).toBe(false)
})

it('it is told where the data behind it have changed since the copy was made', () => {
  const now = matterOf({ decision: { form: 'nominate' } })
  expect(sectionIn(takeOver(now, base, [{ id: 'views', heading: '', after: said('Eget.') }]), 'views')?.stale).toBe(
    true
  )
})

it('nothing taken over leaves the matter as it is', () => {
  expect(takeOver(base, base, [])).toBe(base)
})

it('a section struck in Word leaves the paper', () => {
  expect(
    sectionIn(takeOver(base, base, [{ id: 'genderAnalysis', heading: '', after: [] }]), 'genderAnalysis')?.blocks
  ).toEqual([])
})

it.each([
  ['2023-05-29T10:00:00.000Z', 'same'],
  ['2023-05-28T10:00:00.000Z', 'older'],
  ['2023-05-30T10:00:00.000Z', 'newer'],
  ['i går', 'unknown'],
  ['', 'unknown']
])('a copy of a matter changed at %s is %s than the one here', (changed, age) => {
  expect(workingCopyAge({ changed }, { changed: '2023-05-29T10:00:00.000Z' })).toBe(age)
})
