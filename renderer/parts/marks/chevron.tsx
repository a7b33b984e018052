import type { ReactNode } from 'react'
import styles from './chevron.module.css'

/** Shows that a row opens downwards; its state is told by the button's own `aria-expanded`. */
export const Chevron = (): ReactNode => (
  <svg className={styles.turning} viewBox="0 0 10 10" aria-hidden="true">
    <path d="M1.5 3.5 5 7l3.5-3.5" />
  </svg>
)
