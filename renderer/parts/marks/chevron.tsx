import type { ReactNode } from 'react'
import styles from './chevron.module.css'

/** Shows that something opens downwards: `isPlain` in the colour of its words, else of what can be pressed. The button tells the state. */
export const Chevron = ({ isPlain }: { isPlain?: boolean }): ReactNode => (
  <svg className={isPlain ? styles.chevron : styles.turning} viewBox="0 0 10 10" aria-hidden="true">
    <path d="M1.5 3.5 5 7l3.5-3.5" />
  </svg>
)
