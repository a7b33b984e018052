import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useNavigation } from '../../state/navigation/navigation-context'
import { RecoveryBar } from './recovery-bar'
import buttonStyles from '../../parts/styles/button.module.css'

/** That what the minutes of an older file told has now been fixed as the decision. */
export function DecisionFixedBar({ isFixed }: { isFixed: boolean }): ReactNode {
  const { focusField } = useNavigation()
  const [isTold, setIsTold] = useState(false)
  if (!isFixed || isTold) return null
  return (
    <RecoveryBar
      label="Beslutet är fastställt"
      tone="calm"
      words={
        <>
          <b>Beslutet i protokollet är nu fastställt så som registret såg ut.</b> Senare ändringar av enheterna ändrar
          det inte. Kontrollera att det stämmer med protokollet.
        </>
      }
    >
      <Button className={buttonStyles.button} onPress={() => focusField('minutes.outcome')}>
        Visa beslutet
      </Button>
      <Button className={buttonStyles.button} onPress={() => setIsTold(true)}>
        Stäng
      </Button>
    </RecoveryBar>
  )
}
