import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import type { Problem } from '../../shared/ipc/problem'
import type { CopyRead, Imported, ReadCopy } from '../../shared/ipc/read-files'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { settingsStandingText } from '../../shared/told/settings-standing-text'
import { api } from '../state/api'
import { NextYearDialog } from '../errands/next-year/next-year-dialog'
import { ProblemDialog } from '../parts/problems/problem-dialog'
import { MatterTroubleView } from './recovery/matter-trouble-view'
import { PlaceView } from './recovery/place-view'
import { DropVeil } from '../shell/frame/drop-veil'
import { useClosing } from '../state/window/use-closing'
import { useFileDrop } from '../state/window/use-file-drop'
import { useMenu } from '../state/window/use-menu'
import type { Theme } from '../state/window/use-theme'
import { WindowFoot } from '../shell/frame/window-foot'
import type { FoundCopy } from '../state/opened/found-copy'
import { FoundCopyDialog } from '../errands/working-copy/found-copy-dialog'
import { ImportDialog } from './import-dialog'
import { MattersList } from './matters-list'
import { NewMatterDialog } from './new-matter-dialog'
import type { OpenedMatter } from '../state/opened/opened-matter'
import { useMatterList } from './use-matter-list'
import startPageStyles from './start-page.module.css'

/** What the list is asked to do as soon as it is shown, from the menu of an open matter. */
export type Errand = 'new' | 'open' | { drop: File } | { removed: MatterSummary } | null

type Asking =
  | { kind: 'new' }
  | { kind: 'import'; imported: ReadCopy }
  | { kind: 'copy'; found: FoundCopy }
  | { kind: 'next-year'; matter: MatterDraft }
  | { kind: 'trouble'; id: string; problem: Problem }
  | { kind: 'problem'; title: string; problem: Problem }
  | null

interface Props {
  errand: Errand
  onOpened: (opened: OpenedMatter) => void
  theme: Theme
}

const nothingToLose = (): Promise<boolean> => Promise.resolve(true)

/** The list of matters, where the program starts. */
export function MattersWindow({ errand, onOpened, theme }: Props): ReactNode {
  const lately = typeof errand === 'object' && errand && 'removed' in errand ? errand.removed : null
  const { list, problem, placeProblem, removed, remove, restore, forgetProblem, reload } = useMatterList(lately)
  const [asking, setAsking] = useState<Asking>(errand === 'new' ? { kind: 'new' } : null)
  const stop = (): void => setAsking(null)
  useClosing(nothingToLose)

  const open = async (id: string): Promise<void> => {
    const result = await api.openMatter({ id })
    if (result.ok) return onOpened(result.value)
    if (result.problem.kind === 'folder-gone') return reload()
    setAsking({ kind: 'trouble', id, problem: result.problem })
  }
  const beginNextYear = async (id: string): Promise<void> => {
    const result = await api.openMatter({ id })
    setAsking(
      result.ok
        ? { kind: 'next-year', matter: result.value.matter }
        : { kind: 'problem', title: 'Ärendet gick inte att läsa', problem: result.problem }
    )
  }
  const begin = useCallback(() => setAsking({ kind: 'new' }), [])
  const take = useCallback((result: OrProblem<Imported | CopyRead>) => {
    if (!result.ok) return setAsking({ kind: 'problem', title: 'Filen togs inte in', problem: result.problem })
    if (result.value.outcome === 'read') setAsking({ kind: 'import', imported: result.value })
    if (result.value.outcome === 'copy') setAsking({ kind: 'copy', found: result.value })
  }, [])
  const importFile = useCallback(() => void api.importMatterFile().then(take), [take])
  const importCopy = useCallback(() => void api.importWorkingCopy().then(take), [take])
  const isAsking = asking !== null
  const undo = useCallback(() => {
    if (removed && !isAsking) void restore(removed)
  }, [removed, isAsking, restore])
  useMenu(
    useMemo(
      () => ({ 'new-matter': begin, 'open-file': importFile, 'open-working-copy': importCopy, undo }),
      [begin, importFile, importCopy, undo]
    )
  )

  useEffect(() => {
    document.title = 'Nämndklar'
  }, [])
  const takeDropped = useCallback((file: File) => void api.openDropped(file).then(take), [take])
  const isOver = useFileDrop(useCallback(([file]) => file && takeDropped(file), [takeDropped]))
  useEffect(() => {
    if (errand === 'open') importFile()
    else if (typeof errand === 'object' && errand && 'drop' in errand) takeDropped(errand.drop)
  }, [errand, importFile, takeDropped])

  const matters = [...(list?.matters ?? [])].sort((a, b) => b.savedAt.localeCompare(a.savedAt))
  if (placeProblem) return <PlaceView problem={placeProblem} theme={theme} onFound={reload} />
  if (asking?.kind === 'trouble') {
    const { id } = asking
    const removeIt = async (): Promise<void> => {
      stop()
      const summary = matters.find((matter) => matter.id === id)
      if (summary) await remove(summary)
    }
    return (
      <MatterTroubleView
        key={id}
        id={id}
        problem={asking.problem}
        theme={theme}
        onLeave={stop}
        onTryAgain={() => void open(id)}
        onRemove={() => void removeIt()}
        onOpened={onOpened}
      />
    )
  }
  return (
    <div className={startPageStyles.start}>
      <main className={startPageStyles.middle} data-pane="matters" tabIndex={-1}>
        <div className={startPageStyles.column}>
          <MattersList
            matters={matters}
            isRead={list !== null}
            trashed={list?.trashed ?? []}
            notice={settingsStandingText(list?.settings ?? 'as-saved')}
            removed={removed}
            onNew={begin}
            onOpenFile={importFile}
            onOpen={(id) => void open(id)}
            onNextYear={(id) => void beginNextYear(id)}
            onRemove={(matter) => void remove(matter)}
            onRestore={(matter) => void restore(matter)}
          />
        </div>
      </main>
      <WindowFoot theme={theme}>
        {list && <span className={startPageStyles.folder}>Sparas i {list.dataFolder}</span>}
      </WindowFoot>
      <DropVeil isOver={isOver} />
      {asking?.kind === 'new' && <NewMatterDialog matters={matters} onClose={stop} onCreated={onOpened} />}
      {asking?.kind === 'import' && <ImportDialog imported={asking.imported} onClose={stop} onOpened={onOpened} />}
      {asking?.kind === 'copy' && (
        <FoundCopyDialog found={asking.found} isInMatter={false} onClose={stop} onOpened={onOpened} />
      )}
      {asking?.kind === 'next-year' && <NextYearDialog matter={asking.matter} onClose={stop} onCreated={onOpened} />}
      {asking?.kind === 'problem' && <ProblemDialog title={asking.title} problem={asking.problem} onClose={stop} />}
      {problem && <ProblemDialog title="Ärendena gick inte att läsa" problem={problem} onClose={forgetProblem} />}
    </div>
  )
}
