import { parseDate } from '@internationalized/date'
import { useState, type ReactNode } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading
} from 'react-aria-components'
import { dayFrom, utc, type Day } from '../../../shared/domain/reading/day'
import { weekNumber } from '../../../shared/domain/reading/week-number'
import { capitalised } from '../../../shared/text/language/capitalised'
import { weekdayAndDay } from '../../../shared/text/language/weekday-text'
import buttonStyles from '../styles/button.module.css'
import styles from './day-calendar.module.css'

interface Props {
  label: string
  chosen: Day | undefined
  /** The day to begin at where none is chosen. */
  begin: Day
  onChoose: (day: Day) => void
}

const dayIn = ({ year, month, day }: { year: number; month: number; day: number }): Day | undefined =>
  dayFrom(year, month, day)
const isMonday = (day: Day): boolean => utc(day).getUTCDay() === 1

/** A month to choose a day from, with the weeks' numbers, and the weekday and week of the day that has the focus. */
export function DayCalendar({ label, chosen, begin, onChoose }: Props): ReactNode {
  const [focused, setFocused] = useState(parseDate(chosen ?? begin))
  const lit = dayIn(focused)
  return (
    <Calendar
      className={styles.calendar}
      aria-label={label}
      value={chosen ? parseDate(chosen) : null}
      focusedValue={focused}
      onFocusChange={setFocused}
      onChange={(date) => {
        const day = dayIn(date)
        if (day) onChoose(day)
      }}
      firstDayOfWeek="mon"
      autoFocus
    >
      <div className={styles.head}>
        <Button slot="previous" className={`${buttonStyles.quiet} ${styles.turn}`}>
          <span aria-hidden="true">‹</span>
        </Button>
        <Heading className={styles.month} />
        <Button slot="next" className={`${buttonStyles.quiet} ${styles.turn}`}>
          <span aria-hidden="true">›</span>
        </Button>
      </div>
      <CalendarGrid className={styles.grid} weekdayStyle="short">
        <CalendarGridHeader>
          {(weekday) => (
            <CalendarHeaderCell className={styles.weekday} data-part="calendar-weekday">
              {weekday}
            </CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => {
            const day = dayIn(date)
            return (
              <CalendarCell date={date} className={styles.day}>
                {({ formattedDate }) => (
                  <>
                    {day && isMonday(day) && (
                      <span className={styles.week} data-part="calendar-week">
                        {weekNumber(day)}
                      </span>
                    )}
                    {formattedDate}
                  </>
                )}
              </CalendarCell>
            )
          }}
        </CalendarGridBody>
      </CalendarGrid>
      {lit && (
        <p className={styles.said} aria-live="polite">
          {capitalised(weekdayAndDay(lit))}, <strong>vecka {weekNumber(lit)}</strong>
        </p>
      )}
    </Calendar>
  )
}
