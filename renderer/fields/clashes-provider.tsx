import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { remainingClashes } from '../../shared/review/remaining-clashes'
import { useMatter } from '../matter/use-matter'
import { ClashesContext } from './clashes-context'

const pause = 500

/** Holds the facts of the open matter against each other whenever nobody has typed for a moment. */
export function ClashesProvider({ children }: { children: ReactNode }): ReactNode {
  const { matter } = useMatter()
  const [settled, setSettled] = useState(matter)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(matter), pause)
    return () => clearTimeout(timer)
  }, [matter])
  const clashes = useMemo(() => remainingClashes(settled), [settled])
  return <ClashesContext value={clashes}>{children}</ClashesContext>
}
