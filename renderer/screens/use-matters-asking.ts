import { useCallback, useEffect, useState } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import type { OrProblem } from '../../shared/ipc/or-problem'
import type { Problem } from '../../shared/ipc/problem'
import type { CopyRead, Imported, ReadCopy } from '../../shared/ipc/read-files'
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
  takeDropped: (file: File) => void
  open: (id: string) => Promise<void>
  beginNextYear: (id: string) => Promise<void>
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
  const take = useCallback((read: Read) => {
    if (!read.ok) return setAsking({ kind: 'problem', title: 'Filen togs inte in', problem: read.problem })
    if (read.value.outcome === 'read') setAsking({ kind: 'import', imported: read.value })
    if (read.value.outcome === 'copy') setAsking({ kind: 'copy', found: read.value })
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
    takeDropped: useCallback((file) => void api.openDropped(file).then(take), [take]),
    async open(id) {
      const opened = await api.openMatter({ id })
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
    }
  }
}
