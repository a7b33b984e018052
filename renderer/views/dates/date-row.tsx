import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Day } from '../../../shared/domain/reading/day'
import type { MatterDraft } from '../../../shared/domain/matter'
import { dayOff } from '../../../shared/rules/days/day-off'
import { confirmedRules } from '../../../shared/rules/confirmed-rules'
import { extractDeadline } from '../../../shared/rules/extract-deadline'
import { dayOf, type MatterDate } from '../../../shared/rules/matter-date'
import { capitalised } from '../../../shared/text/language/capitalised'
import { dateToFindOut } from '../../../shared/text/sentences/date-to-find-out'
import { dayInText } from '../../../shared/text/language/date-text'
import { dayOffText } from '../../../shared/text/language/day-off-text'
import { daysLeftText } from '../../../shared/text/language/days-left-text'
import { dateLabel, dateSourceText, whenText } from '../../../shared/text/sentences/matter-date-text'
import { postingDayRemark } from '../../../shared/text/sentences/posting-day-remark'
import { sendBySentence } from '../../../shared/text/sentences/send-by-sentence'
import { weekdayText } from '../../../shared/text/language/weekday-text'
import { dateAction } from './date-action'
import { dateMood, moodWords } from './date-mood'
import { DateShape } from './date-shape'
import { useDateField } from './use-date-field'
import buttonStyles from '../../parts/styles/button.module.css'
import textStyles from '../../parts/styles/text.module.css'
import styles from './date-row.module.css'

interface Props {
  matter: MatterDraft
  date: MatterDate
  number: number
  today: Day
}

/** What is to be known of a day beside the day: that it is moved, or that nobody works on it. */
function noteOn({ kind, when }: MatterDate, matter: MatterDraft): string {
  if (when.kind !== 'day') return ''
  if (kind === 'publicNotice') return postingDayRemark(matter)
  const { day, movedFrom } = when
  if (movedFrom !== undefined) {
    const off = dayOff(movedFrom)
    return `Flyttad från ${dayInText(movedFrom)}${off ? `, som är ${dayOffText(off)}` : ''}.`
  }
  const deadline = kind === 'extract' ? extractDeadline(confirmedRules(matter)) : undefined
  if (deadline) return sendBySentence(deadline)
  const off = dayOff(day)
  return off ? `${capitalised(dayInText(day))} är ${dayOffText(off)}.` : ''
}

/** One date in words: what, when, where it comes from, and how it stands. */
export function DateRow({ matter, date, number, today }: Props): ReactNode {
  const goTo = useDateField()
  const mood = dateMood(date)
  const day = dayOf(date)
  const action = dateAction(date)
  const label = dateLabel(date, matter)
  const source =
    date.when.kind === 'unknown' && date.source.kind !== 'period' ? '' : dateSourceText(date.source, matter)
  const notes = [noteOn(date, matter), dateToFindOut(date, matter)].filter((note) => note !== '')
  return (
    <li className={styles.row} data-part="date-row" data-mood={mood}>
      <svg width={28} height={28} viewBox="-14 -14 28 28" aria-hidden="true">
        <DateShape mood={mood} number={number} x={0} y={0} />
      </svg>
      <div className={styles.what}>
        <h3>{label}</h3>
        <p className={`${styles.when} ${textStyles.numeric}`}>
          {day ? capitalised(weekdayText(day, today)) : capitalised(whenText(date.when))}
          {day && <span className={styles.left}> · {daysLeftText(day, today)}</span>}
        </p>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        {source !== '' && <p className={styles.source}>{capitalised(source)}</p>}
      </div>
      <div className={styles.side}>
        <span className={styles.tag} data-mood={mood}>
          {moodWords[mood]}
        </span>
        <Button
          className={buttonStyles.quiet}
          onPress={() => goTo(action.path)}
          aria-label={`${action.words}: ${label}`}
        >
          {action.words}
        </Button>
      </div>
    </li>
  )
}
