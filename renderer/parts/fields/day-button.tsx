import { useState, type ReactNode } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import { yearOf, type Day } from '../../../shared/domain/reading/day'
import { useToday } from '../../state/window/use-today'
import { DayCalendar } from './day-calendar'
import buttonStyles from '../styles/button.module.css'
import styles from './day-button.module.css'

interface Props {
  /** The field that the day is for. */
  label: string
  chosen: Day | undefined
  /** The year to begin in where no day is chosen. */
  inYear: number | undefined
  isDisabled?: boolean
  onChoose: (day: Day) => void
}

const beginIn = (inYear: number | undefined, today: Day): Day =>
  inYear === undefined || inYear === yearOf(today) ? today : `${inYear}-01-01`

/** Opens a calendar beside a field of a day; Escape, and a chosen day, lead back to the button. */
export function DayButton({ label, chosen, inYear, isDisabled, onChoose }: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  const today = useToday()
  const choose = (day: Day): void => {
    setIsOpen(false)
    onChoose(day)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button
        className={`${buttonStyles.button} ${styles.button}`}
        aria-label={`Välj i kalendern: ${label}`}
        isDisabled={isDisabled ?? false}
      >
        <svg className={styles.icon} viewBox="0 0 18 18" aria-hidden="true">
          <path d="M3 4.5h12v10.5H3zM3 8h12M6 2.5v3.5M12 2.5v3.5" />
        </svg>
      </Button>
      {/* Without a Dialog inside, the popover is the dialog itself and also holds its hidden dismiss buttons. */}
      <Popover className={styles.place} placement="bottom end" aria-label={label}>
        <DayCalendar label={label} chosen={chosen} begin={beginIn(inYear, today)} onChoose={choose} />
      </Popover>
    </DialogTrigger>
  )
}
