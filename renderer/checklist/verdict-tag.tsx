import type { ReactNode } from 'react'
import type { UnitChecklist } from '../../shared/rules/checklist'
import { Mark } from './mark'
import { verdictWords } from './verdict-words'
import './checklist.css'

/** How a unit stands to what is required to take part. */
export const VerdictTag = ({ checklist }: { checklist: UnitChecklist }): ReactNode => (
  <span className={`tag tag-${checklist.verdict}`}>
    <Mark verdict={checklist.verdict} />
    {verdictWords(checklist)}
  </span>
)
