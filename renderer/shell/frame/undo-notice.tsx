import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useMatter } from '../../state/matter/use-matter'
import { useUndo } from './use-undo'

/** What was just removed, with its way back; stays until the next change. */
export function UndoNotice(): ReactNode {
  const { undoStep } = useMatter()
  const { undo } = useUndo()
  if (!undoStep?.notice) return null
  return (
    <p className="notice undo-notice">
      {undoStep.notice}
      <Button className="button button-quiet" onPress={undo} aria-label={`Ångra ${undoStep.label}`}>
        Ångra
      </Button>
    </p>
  )
}
