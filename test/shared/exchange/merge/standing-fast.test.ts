import { describe, expect, test } from 'vitest'
import { mergeMatters } from '../../../../shared/exchange/merge/merge-matters'
import { decideUnit } from '../../../../shared/decided/change-decided-units'
import { recordDecision } from '../../../../shared/decided/record-decision'
import { issuedMatter, newIds } from '../../../builders/issued-matter'
import { matterOf } from '../../../builders/matter'
import { unitsNamed } from '../../../builders/units-named'

const base = matterOf({ units: unitsNamed(['Kruton', 'Linden']) })
const onMine = issuedMatter(base, { on: '2023-05-25', from: 100 })
const onTheirs = issuedMatter(base, { on: '2023-05-20', from: 200 })
const [kruton] = base.units

describe.each([
  ['with the state that both began with', base],
  ['where nobody knows it', null]
] as const)('merged %s', (_words, common) => {
  test('papers that either side has issued are all kept, in the order of their days', () => {
    const { merged, conflicts } = mergeMatters({ mine: onMine, theirs: onTheirs, base: common })
    expect(conflicts).toEqual([])
    expect(merged.issued).toEqual([...onTheirs.issued, ...onMine.issued])
  })

  test('a paper that one side has lost comes back', () => {
    const { merged } = mergeMatters({ mine: { ...onMine, issued: [] }, theirs: onMine, base: common && onMine })
    expect(merged.issued).toEqual(onMine.issued)
  })

  test('an issue that one side has tampered with is taken from the other', () => {
    const tampered = { ...onMine, issued: onMine.issued.map((issue) => ({ ...issue, on: '2023-01-01' })) }
    const { merged } = mergeMatters({ mine: tampered, theirs: onMine, base: common })
    expect(merged.issued).toEqual(onMine.issued)
  })

  test('a decision that one side has fixed is taken, with its outcome, without a question', () => {
    const decided = recordDecision(base, 'asProposed', newIds())
    for (const [mine, theirs] of [
      [base, decided],
      [decided, base]
    ] as const) {
      const { merged, conflicts } = mergeMatters({ mine, theirs, base: common })
      expect(conflicts).toEqual([])
      expect(merged.minutes).toEqual(decided.minutes)
    }
  })

  test('a decision that both have fixed, each in its own way, is one question', () => {
    const mine = recordDecision(base, 'asProposed', newIds())
    const theirs = decideUnit(mine, kruton?.id ?? '', 'struck', newIds(600))
    const { merged, conflicts } = mergeMatters({ mine, theirs, base: common })
    expect(conflicts.map(({ path }) => path)).toEqual(['minutes.decision'])
    expect(merged.minutes.decision).toEqual(mine.minutes.decision)
  })
})
