import { useCallback, useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import { api } from '../../state/api'
import { sortDropped, type DroppedFiles } from '../../state/window/sort-dropped'
import { useFileDrop } from '../../state/window/use-file-drop'

type IntoMatter = Exclude<DroppedFiles, { kind: 'matter' }>

interface Dropped {
  /** What is to be shown now, and its number since the matter was opened; what is dropped meanwhile waits its turn. */
  shown: { dropped: IntoMatter; number: number } | null
  done: () => void
  /** Why nothing of what was dropped last was read; null where it was. */
  refused: Problem | null
  forgetRefused: () => void
}

interface Takers {
  onMatter: (file: File) => void
  onWorkingCopy: (file: File) => void
}

/** A Word file that came alone is asked what it is: a working copy and a form have the same ending. */
async function isWorkingCopy({ files, others }: Extract<DroppedFiles, { kind: 'forms' }>): Promise<boolean> {
  const [file, second] = files
  if (file === undefined || second !== undefined || others.length > 0) return false
  const seen = await api.lookAtDropped(file)
  return seen.ok && seen.value.kind === 'working-copy'
}

/** Files dropped on an open matter: another matter is opened, a working copy compared, the rest is about its units. */
export function useDroppedFiles({ onMatter, onWorkingCopy }: Takers): Dropped {
  const [{ waiting, number }, setDrops] = useState<{ waiting: readonly IntoMatter[]; number: number }>({
    waiting: [],
    number: 0
  })
  const [refused, setRefused] = useState<Problem | null>(null)
  const take = useCallback(
    async (files: readonly File[]) => {
      const sorted = sortDropped(files)
      const [first] = files
      if (sorted.kind !== 'forms' && files.length > 1) setRefused({ kind: 'several-dropped' })
      else if (sorted.kind === 'matter') onMatter(sorted.file)
      else if (first && sorted.kind === 'forms' && (await isWorkingCopy(sorted))) onWorkingCopy(first)
      else setDrops((now) => ({ ...now, waiting: [...now.waiting, sorted] }))
    },
    [onMatter, onWorkingCopy]
  )
  useFileDrop(useCallback((files) => void take(files), [take]))
  const done = useCallback(() => setDrops((now) => ({ waiting: now.waiting.slice(1), number: now.number + 1 })), [])
  const [dropped] = waiting
  const forgetRefused = useCallback(() => setRefused(null), [])
  return { shown: dropped ? { dropped, number } : null, done, refused, forgetRefused }
}
