import type { ReactNode } from 'react'
import './drop-veil.css'

/** What happens when the file that hovers over the window is let go. */
export const DropVeil = ({ isOver }: { isOver: boolean }): ReactNode =>
  isOver ? <div className="drop-veil">Släpp för att öppna</div> : null
