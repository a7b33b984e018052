import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { hasMatterFor, matterBefore } from './year-to-propose'
import buttonStyles from '../parts/styles/button.module.css'
import noticeStyles from '../parts/styles/notice.module.css'

interface Props {
  matters: readonly MatterSummary[]
  committee: string
  year: number
  onNextYear: (id: string) => void
}

/** That the committee has the year already, or an earlier one that the new year may be begun from. */
export function EarlierYearNote({ matters, committee, year, onNextYear }: Props): ReactNode {
  if (hasMatterFor(matters, committee, year))
    return <p className={noticeStyles.notice}>Det finns redan ett ärende för {year}. Det här blir ett till.</p>
  const earlier = matterBefore(matters, committee, year)
  if (!earlier) return null
  return (
    <p className={noticeStyles.notice}>
      Börjar du från ärendet för {earlier.awardYear} följer enheter och texter med.
      <Button className={buttonStyles.quiet} onPress={() => onNextYear(earlier.id)}>
        Börja från {earlier.awardYear}…
      </Button>
    </p>
  )
}
