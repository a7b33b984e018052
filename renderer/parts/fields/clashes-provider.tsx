import { useMemo, type ReactNode } from 'react'
import { remainingClashes } from '../../../shared/review/remaining-clashes'
import { useSettledMatter } from '../../state/matter/use-settled-matter'
import { ClashesContext } from './clashes-context'

/** Holds the facts of the open matter against each other whenever nobody has typed for a moment. */
export function ClashesProvider({ children }: { children: ReactNode }): ReactNode {
  const settled = useSettledMatter()
  const clashes = useMemo(() => remainingClashes(settled), [settled])
  return <ClashesContext value={clashes}>{children}</ClashesContext>
}
