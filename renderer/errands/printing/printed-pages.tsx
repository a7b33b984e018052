import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { PaperPages } from '../../../shared/ipc/paper-pages'
import styles from './printed-pages.module.css'

/** What goes to the printer, beside all that is on the screen: the pages alone, each as large as its sheet. */
export const PrintedPages = ({ pages, isLandscape }: Pick<PaperPages, 'pages' | 'isLandscape'>): ReactNode =>
  createPortal(
    <div
      className={isLandscape ? `${styles.pages} ${styles.lying}` : styles.pages}
      aria-hidden="true"
      data-part="printed-pages"
    >
      {pages.map((page, index) => (
        <img key={index} src={page} alt="" />
      ))}
    </div>,
    document.body
  )
