import { expect, it } from 'vitest'
import { partAnswers, stateFor, takesPart } from '../../../../shared/domain/answers/takes-part'
import { changeUnits } from '../../../../shared/domain/edits/change-units'
import { sampleMatter } from '../../../../shared/sample/sample-matter'

it('several units are put in a state at once, and the others stay as they are', () => {
  const matter = sampleMatter('2023-05-01T10:00:00Z')
  const [first, ...rest] = matter.units
  const changed = changeUnits(matter, first ? [first.id] : [], (unit) => ({ ...unit, state: 'asked' }))
  expect(changed.units[0]).toEqual({ ...first, state: 'asked' })
  expect(changed.units.slice(1)).toEqual(rest)
})

it.each(partAnswers)('a unit put in the state for %s has answered so', (answer) => {
  expect(takesPart({ state: stateFor[answer] })).toBe(answer)
})

it('an entry handed in says yes, and words that nobody can read say nothing yet', () => {
  expect(takesPart({ state: 'entrySubmitted' })).toBe('yes')
  expect(takesPart({ state: 'kanske' })).toBe('open')
})
