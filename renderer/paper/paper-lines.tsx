import type { Line } from '../../shared/document/document'
import { PaperInlines } from './paper-inlines'
import styles from './paper-lines.module.css'

/** Short lines that belong together: an address, references, a signature. */
export function PaperLines({ lines, place }: { lines: readonly Line[]; place?: string }) {
  if (lines.length === 0) return null
  return (
    <div className={styles.lines} data-place={place}>
      {lines.map((line, index) => (
        <p key={index} data-part="paper-text">
          <PaperInlines content={line} />
        </p>
      ))}
    </div>
  )
}
