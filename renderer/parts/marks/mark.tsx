import type { ReactNode } from 'react'
import type { Verdict } from '../../../shared/rules/checklist'
import styles from './mark.module.css'

const shapes: Record<Verdict, ReactNode> = {
  met: <path d="M3.5 9.5 7 13l7.5-8" />,
  notMet: <path d="m4.5 4.5 9 9m0-9-9 9" />,
  unknown: <circle cx="9" cy="9" r="6.5" strokeDasharray="2.6 2.4" />
}

/** A state's own shape, beside its words. */
export const Mark = ({ verdict }: { verdict: Verdict }): ReactNode => (
  <svg className={styles[verdict]} viewBox="0 0 18 18" aria-hidden="true">
    {shapes[verdict]}
  </svg>
)
