import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { deadlines } from '../../../shared/rules/deadlines'
import { useMatter } from '../../state/matter/use-matter'
import { CalendarCard } from './calendar-card'
import { DateRow } from './date-row'
import { DayCounts } from './day-counts'
import { inOrder } from './in-order'
import { MatterDays } from './matter-days'
import { nextInWords } from './next-in-words'
import { useMatterToday } from '../../state/matter/use-matter-today'
import { SampleDays } from './sample-days'
import { YearPicture } from './year-picture'
import viewStyles from '../../parts/styles/view.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import styles from './dates-view.module.css'

const lead = ({ next, late }: ReturnType<typeof nextInWords>): string => {
  const first = next ? `Härnäst: ${next.what}, ${next.left}.` : 'Inget känt datum ligger framför.'
  if (late.length === 0) return first
  return `${first} ${late.length === 1 ? `Försenat: ${late[0]}.` : `${late.length} datum är försenade.`}`
}

/** The year's dates: as a picture, as a list, and as the fields they come from. */
export function DatesView(): ReactNode {
  const later = useDeferredValue(useMatter().matter)
  const today = useMatterToday()
  const dates = useMemo(() => inOrder(deadlines(later, today)), [later, today])
  return (
    <div data-part="dates">
      <h2 className={viewStyles.title}>Datum</h2>
      <p className={viewStyles.lead} data-part="view-lead">
        {lead(nextInWords(later, today))}
      </p>
      <SampleDays />
      <YearPicture matter={later} dates={dates} today={today} />
      <ol className={styles.list} aria-label="Årets datum">
        {dates.map((date, index) => (
          <DateRow key={date.kind} matter={later} date={date} number={index + 1} today={today} />
        ))}
      </ol>
      <div className={fieldGroupStyles.groups}>
        <MatterDays />
        <DayCounts />
        <CalendarCard />
      </div>
    </div>
  )
}
