import { useCallback } from 'react'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'

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
