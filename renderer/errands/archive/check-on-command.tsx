import { useState, type ReactNode } from 'react'
import { useMenu } from '../../state/window/use-menu'
import { CheckArchiveDialog } from './check-archive-dialog'

/** Answers the menu's *Kontrollera ett arkivpaket…*, whatever else is on screen. */
export function CheckOnCommand(): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  const [answers] = useState(() => ({ 'check-archive': () => setIsOpen(true) }))
  useMenu(answers)
  return isOpen && <CheckArchiveDialog onClose={() => setIsOpen(false)} />
}
