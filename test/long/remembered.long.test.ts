import { expect, it } from 'vitest'
import { assertNothingLies } from '../shared/remembered/edited-states'
import { howMany } from './how-many'

const edits = howMany('NAMNDKLAR_EDITS', 10_000)

it(`what is remembered of a matter is what is worked out anew, over ${edits} random edits`, () => {
  assertNothingLies(edits, (known, fresh) => expect(known).toEqual(fresh))
})
