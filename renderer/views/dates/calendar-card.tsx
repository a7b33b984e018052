import { useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { useExport } from '../../state/exports/use-export'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import styles from './calendar-card.module.css'

/** The dates as a file for the user's own calendar. */
export function CalendarCard(): ReactNode {
  const { matter } = useMatter()
  const { state, start } = useExport('calendar')
  const id = useId()
  const make = (): void =>
    void start({ matter, draft: false, remarks: [], write: () => api.exportCalendar({ matter }) })
  return (
    <section className={`${fieldGroupStyles.group} ${styles.card}`} aria-labelledby={id}>
      <h3 id={id}>Till din kalender</h3>
      <p className={`${fieldStyles.hint} ${fieldGroupStyles.hint}`}>
        En kalenderfil (.ics) med de datum som är kända. Läses den in igen flyttas datumen i stället för att bli fler.
      </p>
      <Button className={buttonStyles.button} isDisabled={state.kind === 'working'} onPress={make}>
        Exportera kalenderfil
      </Button>
      <ExportOutcome state={state} />
    </section>
  )
}
