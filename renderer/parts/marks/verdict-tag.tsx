import type { ReactNode } from 'react'
import type { UnitChecklist } from '../../../shared/rules/checklist'
import { Mark } from './mark'
import { verdictTag } from '../../../shared/text/sentences/verdict-tag'
import tagStyles from './tag.module.css'

/** How a unit stands to what is required to take part. */
export const VerdictTag = ({ checklist }: { checklist: UnitChecklist }): ReactNode => (
  <span className={tagStyles[checklist.verdict]} data-verdict={checklist.verdict}>
    <Mark verdict={checklist.verdict} />
    {verdictTag(checklist)}
  </span>
)
