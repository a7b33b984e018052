import type { ReactNode } from 'react'
import type { Day } from '../../../shared/domain/reading/day'
import { utc } from '../../../shared/domain/reading/day'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { MatterDate } from '../../../shared/rules/matter-date'
import { dateLabel, whenText } from '../../../shared/text/sentences/matter-date-text'
import { dateMood, moodWords, type DateMood } from './date-mood'
import { yearMarks, type DateMark } from './date-marks'
import { DateShape } from './date-shape'
import styles from './year-picture.module.css'

const monthName = new Intl.DateTimeFormat('sv-SE', { month: 'short', timeZone: 'UTC' })
const shortMonth = (month: string): string => monthName.format(utc(`${month}-01` as Day)).slice(0, 3)

const laneHeight = 28
const axisHeight = 40

interface Props {
  matter: MatterDraft
  dates: readonly MatterDate[]
  today: Day
}

function Legend({ marks, hasToday }: { marks: readonly DateMark[]; hasToday: boolean }): ReactNode {
  const moods = (['past', 'late', 'next', 'later'] as const).filter((mood: DateMood) =>
    marks.some(({ date }) => dateMood(date) === mood)
  )
  return (
    <p className={styles.legend} aria-hidden="true">
      {moods.map((mood) => (
        <span key={mood}>
          <svg width={16} height={16} viewBox="-13 -13 26 26">
            <DateShape mood={mood} x={0} y={0} />
          </svg>
          {moodWords[mood]}
        </span>
      ))}
      {hasToday && (
        <span>
          <svg width={16} height={16} className={styles.today}>
            <line x1={8} x2={8} y1={0} y2={16} />
          </svg>
          I dag
        </span>
      )}
    </p>
  )
}

/** The year at a glance: its months, its dates by their number in the list below, and where today is. */
export function YearPicture({ matter, dates, today }: Props): ReactNode {
  const picture = yearMarks(dates, today)
  if (!picture) return null
  const height = picture.lanes * laneHeight + axisHeight
  const axis = height - axisHeight + 8
  const everyMonth = Math.ceil(picture.months.length / 12)
  return (
    <figure className={styles.picture}>
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label="Årets datum på en tidslinje. Samma uppgifter står i listan nedanför."
      >
        {picture.months.map(({ month, x, width }, index) => (
          <g key={month}>
            {index % 2 === 0 && <rect className={styles.band} x={`${x}%`} width={`${width}%`} y={0} height={axis} />}
            {index % everyMonth === 0 && (
              <text className={styles.month} x={`${x + width / 2}%`} y={height - 10} textAnchor="middle">
                {shortMonth(month)}
              </text>
            )}
          </g>
        ))}
        <line className={styles.axis} x1="0" x2="100%" y1={axis} y2={axis} />
        {picture.today !== null && (
          <g className={styles.today}>
            <line x1={`${picture.today}%`} x2={`${picture.today}%`} y1={0} y2={axis + 6} />
          </g>
        )}
        {picture.marks.map(({ date, x, lane }) => (
          <line
            key={date.kind}
            className={styles.stem}
            x1={`${x}%`}
            x2={`${x}%`}
            y1={axis - 16 - lane * laneHeight}
            y2={axis}
          />
        ))}
        {picture.marks.map(({ number, date, x, lane }) => (
          <g key={date.kind}>
            <title>{`${number}. ${dateLabel(date, matter)}: ${whenText(date.when)}`}</title>
            <DateShape
              mood={dateMood(date)}
              number={number}
              isMonth={date.when.kind === 'month'}
              x={`${x}%`}
              y={axis - 17 - lane * laneHeight}
            />
          </g>
        ))}
      </svg>
      <Legend marks={picture.marks} hasToday={picture.today !== null} />
    </figure>
  )
}
