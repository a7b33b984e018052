import type { PaperKind } from '../../../shared/domain/paper-kind'
import { paperNeed } from '../../../shared/text/fields/paper-need'
import { useMatter } from '../../state/matter/use-matter'
import styles from './paper-need-words.module.css'

/** Whether the paper is of use in this matter. */
export function PaperNeedWords({ kind }: { kind: PaperKind }) {
  const { matter } = useMatter()
  const need = paperNeed(kind, matter)
  return need && <p className={need.isNeeded ? styles.need : styles.idle}>{need.words}</p>
}
