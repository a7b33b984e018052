import { useCallback, useEffect, useRef, useState } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import type { OrProblem } from '../../shared/ipc/or-problem'
import type { Problem } from '../../shared/ipc/problem'
import type { CopyRead, Imported, ReadCopy } from '../../shared/ipc/read-files'
import { copyMatter } from '../errands/new-matter/copy-matter'
import { api } from '../state/api'
import type { FoundWorkingCopy } from '../state/opened/found-working-copy'
import type { OpenedMatter } from '../state/opened/opened-matter'

type Read = OrProblem<Imported | CopyRead>

/** What the list is asked to do as soon as it is shown, from an open matter: a file that is being read may not be there yet. */
export type Errand = 'new' | { reading: Promise<Read> } | { removed: MatterSummary } | null

/** What the list asks of the person; null where it asks nothing. */
export type Asking =
  | { kind: 'new' }
  | { kind: 'import'; imported: ReadCopy }
  | { kind: 'copy'; found: FoundWorkingCopy }
  | { kind: 'next-year'; matter: MatterDraft }
  | { kind: 'trouble'; id: string; problem: Problem }
  | { kind: 'problem'; title: string; problem: Problem }
  | null

export interface MattersAsking {
  asking: Asking
  stop: () => void
  begin: () => void
  importFile: () => void
  importCopy: () => void
  takeDropped: (files: readonly File[]) => void
  /** A matter is on its way to the screen, and what is dropped meanwhile is for it. */
  isOpening: boolean
  open: (id: string) => Promise<void>
  beginNextYear: (id: string) => Promise<void>
  duplicate: (id: string) => Promise<void>
}

const readingOf = (errand: Errand): Promise<Read> | null =>
  typeof errand === 'object' && errand && 'reading' in errand ? errand.reading : null

/** What may be asked over the list of matters, and what asks it. `onPlaceGone`: the data folder is not where it was. */
export function useMattersAsking(
  errand: Errand,
  onOpened: (opened: OpenedMatter) => void,
  onPlaceGone: () => void
): MattersAsking {
  const [asking, setAsking] = useState<Asking>(errand === 'new' ? { kind: 'new' } : null)
  const [isOpening, setIsOpening] = useState(false)
  /** Whether something is asked about the file dropped last, once it has been read. */
  const dropped = useRef<Promise<boolean>>(Promise.resolve(false))
  const take = useCallback((read: Read): boolean => {
    dropped.current = Promise.resolve(false)
    if (!read.ok) setAsking({ kind: 'problem', title: 'Filen togs inte in', problem: read.problem })
    else if (read.value.outcome === 'read') setAsking({ kind: 'import', imported: read.value })
    else if (read.value.outcome === 'copy') setAsking({ kind: 'copy', found: read.value })
    return !read.ok || read.value.outcome !== 'cancelled'
  }, [])

  const reading = readingOf(errand)
  useEffect(() => {
    let isCurrent = true
    void reading?.then((read) => {
      if (isCurrent) take(read)
    })
    return () => {
      isCurrent = false
    }
  }, [reading, take])

  return {
    asking,
    stop: useCallback(() => setAsking(null), []),
    begin: useCallback(() => setAsking({ kind: 'new' }), []),
    importFile: useCallback(() => void api.importMatterFile().then(take), [take]),
    importCopy: useCallback(() => void api.importWorkingCopy().then(take), [take]),
    takeDropped: useCallback(
      ([file, second]) => {
        if (second) return setAsking({ kind: 'problem', title: 'En fil i taget', problem: { kind: 'several-dropped' } })
        if (file) dropped.current = api.openDropped(file).then(take)
      },
      [take]
    ),
    isOpening,
    async open(id) {
      setIsOpening(true)
      // What was dropped first is told first: a question about it would go away with the list.
      const isAsked = await dropped.current
      const opened = isAsked ? null : await api.openMatter({ id })
      setIsOpening(false)
      if (opened === null) return
      if (opened.ok) return onOpened(opened.value)
      if (opened.problem.kind === 'folder-gone' || opened.problem.kind === 'data-folder-unsigned') return onPlaceGone()
      setAsking({ kind: 'trouble', id, problem: opened.problem })
    },
    async beginNextYear(id) {
      const opened = await api.openMatter({ id })
      setAsking(
        opened.ok
          ? { kind: 'next-year', matter: opened.value.matter }
          : { kind: 'problem', title: 'Ärendet gick inte att läsa', problem: opened.problem }
      )
    },
    async duplicate(id) {
      const copied = await copyMatter(id)
      if (copied.ok) onOpened(copied.value)
      else setAsking({ kind: 'problem', title: 'Ärendet duplicerades inte', problem: copied.problem })
    }
  }
}
