import { useId, type ReactNode } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import { deadlines, inOrderOfTime } from '../../../shared/rules/deadlines'
import { dayOf, type MatterDate } from '../../../shared/rules/matter-date'
import { daysLeftText } from '../../../shared/text/language/days-left-text'
import { weekdayText } from '../../../shared/text/language/weekday-text'
import { capitalised } from '../../../shared/text/language/capitalised'
import { dateLabel } from '../../../shared/text/sentences/matter-date-text'
import { Button } from 'react-aria-components'
import { useNavigation } from '../../state/navigation/navigation-context'
import { useMatterToday } from '../../state/matter/use-matter-today'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './near-days.module.css'

const shownAtMost = 3

/** What is late, and then what lies ahead. */
const thatMatter = (dates: readonly MatterDate[]): readonly MatterDate[] =>
  inOrderOfTime(dates)
    .filter(({ standing, status }) => standing === 'late' || status === 'next' || status === 'later')
    .filter((date) => dayOf(date) !== null)
    .slice(0, shownAtMost)

/** The days that matter now, beside what is next. */
export function NearDays({ matter }: { matter: MatterDraft }): ReactNode {
  const today = useMatterToday()
  const { show } = useNavigation()
  const headingId = useId()
  const dates = thatMatter(deadlines(matter, today))
  return (
    <section className={styles.days} aria-labelledby={headingId}>
      <h3 id={headingId}>Dagarna framåt</h3>
      {dates.length === 0 && <p className={styles.none}>Ingen känd dag ligger framför.</p>}
      <ul>
        {dates.map((date) => {
          const day = dayOf(date)
          return (
            day && (
              <li key={date.kind} data-standing={date.standing}>
                <span className={styles.label}>{dateLabel(date, matter)}</span>
                <span className={styles.when}>
                  {capitalised(weekdayText(day, today))} · {daysLeftText(day, today)}
                  {date.standing === 'late' && ' · försenat'}
                </span>
              </li>
            )
          )
        })}
      </ul>
      <Button className={buttonStyles.alone} onPress={() => show('dates')}>
        Alla datum
      </Button>
    </section>
  )
}
