import type { PaperKind } from '../../../shared/domain/paper-kind'
import { paperNeed } from '../../../shared/text/fields/paper-need'
import { useMatter } from '../../state/matter/use-matter'

/** Whether the paper is of use in this matter. */
export function PaperNeedWords({ kind }: { kind: PaperKind }) {
  const { matter } = useMatter()
  const need = paperNeed(kind, matter)
  return need && <p className={need.isNeeded ? 'paper-need' : 'paper-need paper-need-idle'}>{need.words}</p>
}
