import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { extraCopyFailing } from '../../../shared/told/extra-copy-text'
import { savedTime } from '../../state/matter/saved-time'
import { useMenu } from '../../state/window/use-menu'
import { ExtraCopiesDialog } from './extra-copies-dialog'
import { useExtraCopies } from './use-extra-copies'
import footButtonStyles from '../../parts/styles/foot-button.module.css'
import styles from './extra-copies-button.module.css'

/** The extra copies in the window's foot: quiet while they are written, and telling when they are not. */
export function ExtraCopiesButton(): ReactNode {
  const copies = useExtraCopies()
  const [isOpen, setOpen] = useState(false)
  const [answers] = useState(() => ({ 'extra-copies': () => setOpen(true) }))
  useMenu(answers)
  const { standing } = copies
  const isFailing = standing !== null && standing.problem !== null
  return (
    <>
      <Button
        className={isFailing ? `${footButtonStyles.button} ${styles.failing}` : footButtonStyles.button}
        onPress={() => setOpen(true)}
      >
        {isFailing ? extraCopyFailing(savedTime(standing.lastWritten, new Date())) : 'Extra kopia'}
      </Button>
      {isOpen && <ExtraCopiesDialog copies={copies} onClose={() => setOpen(false)} />}
    </>
  )
}
