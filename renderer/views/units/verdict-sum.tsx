import type { ReactNode } from 'react'
import { verdictCounts, type Checklist, type Verdict } from '../../../shared/rules/checklist'
import { Mark } from '../../parts/marks/mark'
import textStyles from '../../parts/styles/text.module.css'
import styles from './verdict-sum.module.css'

const words: Record<Verdict, string> = {
  met: 'uppfyller kraven',
  notMet: 'uppfyller inte kraven',
  unknown: 'saknar uppgifter'
}

/** How many units stand where, when they are too many to count at a glance. */
export function VerdictSum({ checklist }: { checklist: Checklist }): ReactNode {
  const counts = verdictCounts(checklist)
  return (
    <ul className={styles.sum} aria-label="Summa">
      {(['met', 'notMet', 'unknown'] as const).map((verdict) => (
        <li key={verdict}>
          <Mark verdict={verdict} />
          <b className={textStyles.numeric}>{counts[verdict]}</b> {words[verdict]}
        </li>
      ))}
    </ul>
  )
}
