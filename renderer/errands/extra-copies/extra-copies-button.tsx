import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { extraCopyFailing } from '../../../shared/told/extra-copy-text'
import { savedTime } from '../../state/matter/saved-time'
import { useMenu } from '../../state/window/use-menu'
import { ExtraCopiesDialog } from './extra-copies-dialog'
import { useExtraCopies } from './use-extra-copies'
import './copies.css'

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
      <Button className={isFailing ? 'foot-button copies-button-failing' : 'foot-button'} onPress={() => setOpen(true)}>
        {isFailing ? extraCopyFailing(savedTime(standing.lastWritten, new Date())) : 'Extra kopia'}
      </Button>
      {isOpen && <ExtraCopiesDialog copies={copies} onClose={() => setOpen(false)} />}
    </>
  )
}
