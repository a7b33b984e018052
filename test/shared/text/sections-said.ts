import { writePlainBlocks } from '../../../shared/document/plain-text'
import { settleBlocks } from '../../../shared/document/settle'
import type { MatterDraft } from '../../../shared/domain/matter'
import { composeSections } from '../../../shared/text/papers/compose-sections'
import { finishPaper } from '../../../shared/text/papers/finish-paper'
import type { Gap } from '../../../shared/document/document'
import { gapWords } from '../../../shared/document/gap-words'
import type { SectionId } from '../../../shared/text/fields/section-ids'
import { matterOf } from '../../builders/matter'

type Minutes = Partial<Record<keyof MatterDraft['minutes'], unknown>>

const taken = { itemNumber: '23', outcome: 'asProposed', chair: { title: '', name: 'Ada Ek', party: 'S' } }

/** What a gap is called in a list of what is missing; what is typed there and cannot be read is no missing answer. */
const listedGap = (gap: Gap): string => (gap.unread === undefined ? gap.label : gapWords(gap))

/** A matter whose minutes extract can be finished, with more of its minutes told. */
export const matterWith = (minutes: Minutes, kind = 'committee'): MatterDraft =>
  matterOf({ minutes: { ...taken, ...minutes } as MatterDraft['minutes'], committee: { kind } })

/** A section of the finished minutes extract, as it reads. */
export function sectionSaid(id: SectionId, minutes: Minutes, kind?: string): string {
  const section = composeSections('minutes-extract', matterWith(minutes, kind)).find((each) => each.id === id)
  return writePlainBlocks(settleBlocks(section?.blocks ?? []))
}

/** What the finished extract leaves out of what these minutes tell, beyond what it leaves out of bare ones. */
export function leftOut(minutes: Minutes): readonly string[] {
  const remarks = (matter: MatterDraft): readonly string[] => {
    const finished = finishPaper('minutes-extract', matter, false)
    return finished.ok ? finished.value.remarks.map(listedGap) : ['refused']
  }
  const before = remarks(matterWith({}))
  return remarks(matterWith(minutes)).filter((remark) => !before.includes(remark))
}
