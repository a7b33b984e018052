import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { ChapterId } from '../../../shared/told/manual/chapter'
import { searchManual } from '../../../shared/told/manual/search-manual'
import rowButtonStyles from '../../parts/styles/row-button.module.css'
import styles from './manual-hits.module.css'

const most = 30

const countInWords = (count: number): string => {
  if (count === 0) return 'Inget i handboken innehåller de orden. Pröva ett annat, eller bara början av det.'
  return count === 1 ? 'Ett ställe.' : `${count} ställen.`
}

/** What the manual says with the words sought; each hit leads to its chapter. */
export function ManualHits({
  sought,
  onChoose
}: {
  sought: string
  onChoose: (chapter: ChapterId) => void
}): ReactNode {
  const hits = searchManual(sought)
  return (
    <section aria-label="Träffar">
      <p role="status" className={styles.count}>
        {countInWords(hits.length)}
      </p>
      <ul className={styles.hits}>
        {hits.slice(0, most).map(({ chapter, chapterTitle, partTitle, line }) => (
          <li key={`${chapter} ${partTitle} ${line}`} className={styles.hit}>
            <Button className={rowButtonStyles.button} onPress={() => onChoose(chapter)}>
              {partTitle === '' ? chapterTitle : `${chapterTitle}: ${partTitle}`}
            </Button>
            <p>{line}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
