import type { ReactNode } from 'react'
import type { PaperPages } from '../../../shared/ipc/paper-pages'
import styles from './page-list.module.css'

/** The pages as on a table. Their text is read in the preview; here each is a picture with its number. */
export const PageList = ({ pages, isLandscape }: Pick<PaperPages, 'pages' | 'isLandscape'>): ReactNode => (
  <ol className={isLandscape ? `${styles.list} ${styles.lying}` : styles.list} aria-label="Sidorna">
    {pages.map((page, index) => (
      <li key={index}>
        <img src={page} alt={`Sida ${index + 1} av ${pages.length}`} />
      </li>
    ))}
  </ol>
)
