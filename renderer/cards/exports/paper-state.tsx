import type { Gap } from '../../../shared/document/document'
import { GapLinks } from './gap-links'
import styles from './paper-state.module.css'

interface Props {
  required: readonly Gap[]
  wanted: readonly Gap[]
}

/** Whether a paper can be made, and what it still lacks. */
export function PaperState({ required, wanted }: Props) {
  if (required.length > 0) {
    return (
      <div>
        <p className={styles.refused}>Kan inte skapas utan:</p>
        <GapLinks gaps={required} />
        {wanted.length > 0 && (
          <p className={styles.also}>
            Dessutom {wanted.length === 1 ? 'en lucka' : `${wanted.length} luckor`} som kan utelämnas.
          </p>
        )}
      </div>
    )
  }
  if (wanted.length === 0) return <p className={styles.complete}>Klar</p>
  return (
    <div>
      <p className={styles.gaps}>{wanted.length === 1 ? 'En lucka' : `${wanted.length} luckor`}, som utelämnas:</p>
      <GapLinks gaps={wanted} />
    </div>
  )
}
