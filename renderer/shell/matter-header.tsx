import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useMatter } from '../matter/use-matter'
import { useUndo } from './use-undo'
import { useUndoKeys } from './use-undo-keys'

/** What is open, and what can be done to it at any time. */
export function MatterHeader({ onLeave }: { onLeave: () => void }): ReactNode {
  const { matter, undoLabel, redoLabel, flush } = useMatter()
  const { undo, redo } = useUndo()
  useUndoKeys(undo, redo)
  const leave = (): void => {
    void flush().then((saved) => {
      if (saved) onLeave()
    })
  }
  return (
    <header className="bar">
      <Button className="button button-quiet" onPress={leave}>
        ‹ Ärenden
      </Button>
      <h1>Deltagande i kvalitetsutmärkelsen {matter.awardYear}</h1>
      <p className="bar-meta">{matter.committee.name}</p>
      <Button className="button" isDisabled={!undoLabel} onPress={undo} aria-label={undoLabel ? `Ångra ${undoLabel}` : 'Ångra'}>
        Ångra
      </Button>
      <Button className="button" isDisabled={!redoLabel} onPress={redo} aria-label={redoLabel ? `Gör om ${redoLabel}` : 'Gör om'}>
        Gör om
      </Button>
      <Button className="button button-primary">Exportera DOCX</Button>
    </header>
  )
}
