import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { isLocked } from '../../../shared/decided/lock'
import { lockedSinceText } from '../../../shared/told/lock-text'
import { useMatter } from '../../state/matter/use-matter'
import { RecoveryBar } from './recovery-bar'
import { UnlockDialog } from '../../cards/lock/unlock-dialog'
import buttonStyles from '../../parts/styles/button.module.css'

/** That a change was not made, because what it changes is locked. */
export function LockRefusal(): ReactNode {
  const { matter, lockRefusals } = useMatter()
  const [told, setTold] = useState(lockRefusals)
  const [asks, setAsks] = useState(false)
  if (lockRefusals === told || !isLocked(matter)) return null
  return (
    <RecoveryBar
      key={lockRefusals}
      label="Ändringen gjordes inte"
      tone="warning"
      words={
        <>
          <b>Det som är låst ändrades inte.</b> {lockedSinceText(matter.minutes.extractSentOn)}. Enheterna går att ändra
          som vanligt.
        </>
      }
    >
      <Button className={buttonStyles.button} onPress={() => setAsks(true)}>
        Lås upp…
      </Button>
      <Button className={buttonStyles.button} onPress={() => setTold(lockRefusals)}>
        Stäng
      </Button>
      {asks && <UnlockDialog onClose={() => setAsks(false)} />}
    </RecoveryBar>
  )
}
