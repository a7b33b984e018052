import type { ReactNode } from 'react'
import styles from './drop-veil.module.css'

/** What happens when the file that hovers over the window is let go. */
export const DropVeil = ({ isOver }: { isOver: boolean }): ReactNode =>
  isOver ? <div className={styles.veil}>Släpp för att öppna</div> : null
