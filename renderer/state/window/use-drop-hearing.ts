import { useEffect, useState } from 'react'
import { droppedFiles } from './dropped-hearing'

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Hears of every file that is dropped anywhere on the window; tells whether any hover over it. Text being dragged is left alone. */
export function useDropHearing(): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFile(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setIsOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      setIsOver(false)
      if (!holdsFile(event)) return
      event.preventDefault()
      event.stopPropagation()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) droppedFiles.hear(files)
    }
    // Capturing, so that the text editor does not take the file first.
    window.addEventListener('dragover', over, true)
    window.addEventListener('dragleave', leave, true)
    window.addEventListener('drop', drop, true)
    return () => {
      window.removeEventListener('dragover', over, true)
      window.removeEventListener('dragleave', leave, true)
      window.removeEventListener('drop', drop, true)
    }
  }, [])
  return isOver
}
