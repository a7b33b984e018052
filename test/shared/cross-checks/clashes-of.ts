import type { ClashKind } from '../../../shared/domain/clash-kinds'
import type { MatterDraft } from '../../../shared/domain/matter'
import { clashesIn } from '../../../shared/cross-checks/clashes-in'
import { matterOf } from '../../builders/matter'
import type { Overrides } from '../../builders/overrides'

/** A matter of 2023 whose days follow one another. */
const inOrder = {
  reportDate: '2023-05-29',
  preparation: { within: '', group: 'förvaltningsgruppen', groupDate: '2023-05-31' },
  meeting: { date: '2023-06-14', time: '', place: '', papersBy: '2023-06-07', otherDates: '' }
}
const minutesInOrder = {
  verifiedOn: '2023-06-20',
  postedOn: '2023-06-21',
  appealEnds: '2023-07-12',
  extractSentOn: '2023-06-21'
}

export const consistent = ({ meeting, preparation, minutes, ...overrides }: Overrides<MatterDraft> = {}): MatterDraft =>
  matterOf({
    ...inOrder,
    ...overrides,
    meeting: { ...inOrder.meeting, ...meeting },
    preparation: { ...inOrder.preparation, ...preparation },
    minutes: { itemNumber: '23', outcome: 'asProposed', ...minutesInOrder, ...minutes }
  })

/** The sentences of one kind of contradiction. */
export const said = (kind: ClashKind, overrides: Overrides<MatterDraft> = {}): string[] =>
  clashesIn(consistent(overrides)).flatMap((clash) => (clash.kind === kind ? [clash.sentence] : []))
