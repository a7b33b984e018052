import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { verdictCounts, type Checklist, type Verdict } from '../../../shared/rules/checklist'
import { Mark } from '../../parts/marks/mark'
import textStyles from '../../parts/styles/text.module.css'
import styles from './verdict-filter.module.css'

const words: Record<Verdict, string> = {
  met: 'uppfyller kraven',
  notMet: 'uppfyller inte kraven',
  unknown: 'saknar uppgifter'
}
const verdicts = ['met', 'notMet', 'unknown'] as const

interface Props {
  checklist: Checklist
  chosen: Verdict | null
  onChoose: (verdict: Verdict | null) => void
}

/** How many units stand where; pressing a count shows those alone, pressing it again shows all. */
export function VerdictFilter({ checklist, chosen, onChoose }: Props): ReactNode {
  const counts = verdictCounts(checklist)
  return (
    <ToggleButtonGroup
      className={styles.counts}
      aria-label="Visa bara enheter som"
      selectionMode="single"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => onChoose(verdicts.find((verdict) => keys.has(verdict)) ?? null)}
    >
      {verdicts.map((verdict) => (
        <ToggleButton key={verdict} id={verdict} className={styles.count} isDisabled={counts[verdict] === 0}>
          <Mark verdict={verdict} />
          <b className={textStyles.numeric}>{counts[verdict]}</b> {words[verdict]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
