import { useCallback, useState } from 'react'
import { sortDropped, type DroppedFiles } from './sort-dropped'
import { useFileDrop } from './use-file-drop'

type IntoMatter = Exclude<DroppedFiles, { kind: 'matter' }>

interface Dropped {
  isOver: boolean
  /** What is to be shown now, and its number since the matter was opened; what is dropped meanwhile waits its turn. */
  shown: { dropped: IntoMatter; number: number } | null
  done: () => void
}

/** Files dropped on an open matter: another matter is opened, the rest is about its units. */
export function useDroppedFiles(onMatter: (file: File) => void): Dropped {
  const [{ waiting, number }, setDrops] = useState<{ waiting: IntoMatter[]; number: number }>({ waiting: [], number: 0 })
  const take = useCallback(
    (files: readonly File[]) => {
      const sorted = sortDropped(files)
      if (sorted.kind === 'matter') onMatter(sorted.file)
      else setDrops((now) => ({ ...now, waiting: [...now.waiting, sorted] }))
    },
    [onMatter]
  )
  const isOver = useFileDrop(take)
  const done = useCallback(() => setDrops((now) => ({ waiting: now.waiting.slice(1), number: now.number + 1 })), [])
  const [dropped] = waiting
  return { isOver, shown: dropped ? { dropped, number } : null, done }
}
