import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { isLeftOpen, takeUpAgain } from '../../../shared/decided/take-up-again'
import { announce } from '../../state/window/announcer'
import { DateField } from '../../parts/fields/date-field'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'

/** When a tabled or referred matter comes up again, and the way to take it up. */
export function LeftOpen(): ReactNode {
  const { matter, change, reading } = useMatter()
  const { focusField } = useNavigation()
  if (!isLeftOpen(matter)) return null
  const takeUp = (): void => {
    const id = crypto.randomUUID()
    change({ label: 'ta upp ärendet igen', place: 'minutes.itemNumber', edit: (now) => takeUpAgain(now, id) })
    announce('Ärendet är uppe igen. Den tidigare paragrafen är kvar. Det går att ångra.')
    focusField('minutes.itemNumber')
  }
  return (
    <>
      <DateField path="minutes.resumedOn" label="När tas ärendet upp igen?" />
      {reading === null && (
        <div className={fieldStyles.wide}>
          <Button className={buttonStyles.button} onPress={takeUp}>
            Ta upp ärendet igen
          </Button>
          <p className={fieldStyles.hint}>
            Den här paragrafen sparas med sitt sammanträde, och nästa sammanträde får en egen.
          </p>
        </div>
      )}
    </>
  )
}
