import fc from 'fast-check'
import type { MatterDraft } from '../../../shared/domain/matter'
import { edits, sharedMatter } from '../../builders/edited-matter'
import { randomMatter } from '../../builders/random-matter'
import { derived } from './derived'

const editsInRow = 10

const withYear =
  (year: string) =>
  (matter: MatterDraft): MatterDraft => ({ ...matter, awardYear: year })
const edit = fc.oneof(
  { weight: 8, arbitrary: edits('hand', 300) },
  fc.constantFrom('2023', '2024', '', 'i år').map(withYear)
)

/** What a matter derives in each state of an hour's editing, and again where undo goes back; `fresh` tells it of equals. */
const states = fc
  .tuple(randomMatter.map(sharedMatter), fc.array(edit, { minLength: editsInRow, maxLength: editsInRow }))
  .map(([first, all]) => {
    const edited = all.reduce<readonly MatterDraft[]>((row, next) => [...row, next(row.at(-1) ?? first)], [first])
    return [...edited, ...edited.toReversed()]
  })

/** Holds that nothing that is remembered lies: asked in turn, it is what is worked out of a matter never seen before. */
export const assertNothingLies = (count: number, expectEqual: (known: unknown, fresh: unknown) => void): void =>
  fc.assert(
    fc.property(states, (row) => {
      const known = row.map(derived)
      row.forEach((matter, at) => expectEqual(known[at], derived(structuredClone(matter))))
    }),
    { numRuns: Math.ceil(count / editsInRow) }
  )
