import type { ReactNode } from 'react'
import { isSample, sampleToday } from '../../../shared/sample/is-sample'
import { dayInText } from '../../../shared/text/language/date-text'
import { useMatter } from '../../state/matter/use-matter'
import noticeStyles from '../../parts/styles/notice.module.css'

/** The sample year's days lie years ago: they are told as they stood in the middle of it. */
export function SampleDays(): ReactNode {
  const { matter } = useMatter()
  if (!isSample(matter.id, matter.committee.name)) return null
  return (
    <p className={noticeStyles.notice}>
      Det här är ett exempel. Dagarna räknas som om det vore {dayInText(sampleToday)}.
    </p>
  )
}
