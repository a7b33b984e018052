import { useEffect, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useNavigation } from '../way/navigation-context'
import { ExportOutcome } from './export-outcome'
import { useExports } from './use-export'
import './papers-view.css'

/** What became of an export that was asked for outside the papers' own view; closed by hand, or by going there. */
export function ExportBar(): ReactNode {
  const { view } = useNavigation()
  const { states, toldAbove, tellAbove } = useExports()
  useEffect(() => {
    if (view === 'papers') tellAbove(null)
  }, [view, tellAbove])
  const state = toldAbove && states[toldAbove]
  if (!state || state.kind === 'idle') return null
  return (
    <div className="export-bar">
      <ExportOutcome state={state} />
      <Button className="button button-quiet" onPress={() => tellAbove(null)}>
        Stäng
      </Button>
    </div>
  )
}
