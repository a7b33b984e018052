import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Attendant } from '../../../shared/domain/attendance'
import type { MatterDraft } from '../../../shared/domain/matter'
import { attendantSummary } from '../../../shared/text/fields/attendant-summary'
import { toldCapacity } from '../../../shared/text/fields/told-capacity'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'

const withRow = ({ minutes, ...rest }: MatterDraft, row: Attendant): MatterDraft => ({
  ...rest,
  minutes: { ...minutes, attendance: minutes.attendance.map((each) => (each.id === row.id ? row : each)) }
})

/** Offers to take a row apart that tells its capacity within its text, as those of older files do. */
export function TakeApart({ row }: { row: Attendant }): ReactNode {
  const { change } = useMatter()
  const { focusField } = useNavigation()
  const parted = toldCapacity(row)
  if (!parted) return null
  const place = `minutes.attendance.${row.id}.role` as const
  const take = (): void => {
    change({ label: `ändra uppgifterna om ${parted.text}`, place, edit: (now) => withRow(now, parted) })
    focusField(place)
  }
  return (
    <div className={fieldStyles.wide}>
      <p className={fieldStyles.hint}>
        Raden verkar säga mer än ett namn. Utan roll står den bland de närvarande, som den är skriven.
      </p>
      <Button className={buttonStyles.quiet} onPress={take}>
        Dela upp i fält: {attendantSummary(parted)}
      </Button>
    </div>
  )
}
