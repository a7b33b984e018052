import { expect, it } from 'vitest'
import { assertNothingLies } from './edited-states'

it('what is remembered of a matter is what is worked out anew, over random edits and undoing', () => {
  assertNothingLies(200, (known, fresh) => expect(known).toEqual(fresh))
})
