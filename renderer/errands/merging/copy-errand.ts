import type { MatterDraft } from '../../../shared/domain/matter'
import { commonStates } from '../../../shared/exchange/merge/common-states'
import type { ReadCopy } from '../../../shared/ipc/read-files'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { isSameMatter } from '../../../shared/exchange/merge/is-same-matter'
import { failed, succeeded } from '../../../shared/result'
import { changedOutsideRemark } from '../../../shared/told/changed-outside-remark'
import { api } from '../../state/api'
import { cleaningNote } from '../../parts/fields/cleaning-note'
import { savedTime } from '../../state/matter/saved-time'
import type { MergeErrand } from '../../state/opened/merge-errand'

const sentBy = ({ sender }: ReadCopy): readonly string[] => {
  if (!sender) return []
  const when = sender.at === null ? '' : `, ${savedTime(sender.at, new Date())}`
  return [`Filen är skickad av ${sender.name}${when}.`]
}

/**
 * A colleague's copy beside the matter that is open, with the state that both began with where it has been kept. Refused where
 * it is a copy of another matter.
 */
export async function copyErrand(mine: MatterDraft, copy: ReadCopy): Promise<OrProblem<MergeErrand>> {
  if (copy.sameAs !== mine.id && !isSameMatter(mine, copy.matter))
    return failed({ kind: 'file-other-matter', file: copy.file })
  const theirs = { ...copy.matter, id: copy.sameAs ?? copy.matter.id }
  const common = await api.readCommonState({ states: commonStates(mine, theirs) })
  if (!common.ok) return common
  const remarks = [
    ...sentBy(copy),
    ...(copy.isChangedOutside ? [changedOutsideRemark] : []),
    ...(copy.cleaned > 0 ? [cleaningNote(copy.cleaned)] : [])
  ]
  return succeeded({ theirs, base: common.value.matter, names: { mine: 'Ditt ärende', theirs: copy.file }, remarks })
}
