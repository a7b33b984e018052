import { useCallback } from 'react'
import { announce } from '../announce/announcer'
import { useMatter } from '../matter/use-matter'
import { useNavigation } from '../way/navigation-context'

/** Undo and redo as a person meets them: said aloud, and shown where they happened. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const { undoStep, redoStep, undo, redo } = useMatter()
  const { focusField } = useNavigation()
  const goBack = useCallback(() => {
    if (!undoStep) return announce('Det finns inget att ångra.')
    undo()
    announce(`Ångrade: ${undoStep.label}`)
    if (undoStep.place) focusField(undoStep.place)
  }, [undoStep, undo, focusField])
  const goForward = useCallback(() => {
    if (!redoStep) return announce('Det finns inget att göra om.')
    redo()
    announce(`Gjorde om: ${redoStep.label}`)
    if (redoStep.place) focusField(redoStep.place)
  }, [redoStep, redo, focusField])
  return { undo: goBack, redo: goForward }
}
