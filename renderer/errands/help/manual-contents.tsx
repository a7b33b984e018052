import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { ChapterId } from '../../../shared/told/manual/chapter'
import { manual } from '../../../shared/told/manual/manual'
import styles from './manual-contents.module.css'

interface Props {
  /** The chapter that is read; none while one searches. */
  shown: ChapterId | null
  onChoose: (chapter: ChapterId) => void
}

/** The manual's chapters. */
export const ManualContents = ({ shown, onChoose }: Props): ReactNode => (
  <nav aria-label="Kapitel">
    <ol className={styles.chapters}>
      {manual.map(({ id, title }) => (
        <li key={id}>
          <Button
            className={styles.chapter}
            {...(id === shown && { 'aria-current': 'page' })}
            onPress={() => onChoose(id)}
          >
            {title}
          </Button>
        </li>
      ))}
    </ol>
  </nav>
)
