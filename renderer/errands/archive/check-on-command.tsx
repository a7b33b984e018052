import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useMenu } from '../../state/window/use-menu'

const CheckArchiveDialog = lazy(async () => ({ default: (await import('./check-archive-dialog')).CheckArchiveDialog }))

/** Answers the menu's *Kontrollera ett arkivpaket…*, whatever else is on screen. */
export function CheckOnCommand(): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  const [answers] = useState(() => ({ 'check-archive': () => setIsOpen(true) }))
  useMenu(answers)
  return <Suspense>{isOpen && <CheckArchiveDialog onClose={() => setIsOpen(false)} />}</Suspense>
}
