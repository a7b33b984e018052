import type { ReactNode } from 'react'
import { archiveGuide } from '../../../shared/told/archive/archive-guide'
import styles from './archive-guide-section.module.css'

/** For the archivist: what is in an archive package, in which standard, and what to do with it. */
export const ArchiveGuideSection = (): ReactNode => (
  <details className={styles.guide}>
    <summary>För arkivarien: arkivpaketet</summary>
    {archiveGuide.map(({ title, lines }) => (
      <section key={title}>
        <h3>{title}</h3>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    ))}
  </details>
)
