import { expect, it } from 'vitest'
import { paperKinds } from '../../../../shared/domain/paper-kind'
import { removeUnit } from '../../../../shared/domain/edits/remove-unit'
import { review } from '../../../../shared/review/review'
import { checklist } from '../../../../shared/rules/checklist'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'

const kept = unitOf({ id: idOf(1), name: 'Linden' })
const gone = unitOf({ id: idOf(2), name: 'Gläntan' })
const never = matterOf({ units: [kept] })
const removed = removeUnit(matterOf({ units: [kept, gone] }), gone.id, '2023-05-03T12:32:00.000Z')

it.each(paperKinds)('a unit in the trash stands in no %s', (kind) => {
  expect(composePaper(kind, removed)).toEqual(composePaper(kind, never))
})

it('a unit in the trash is neither counted, assessed nor reviewed', () => {
  expect(checklist(removed)).toEqual(checklist(never))
  expect(review(removed)).toEqual(review(never))
})
