import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Problem } from '../../shared/ipc/problem'
import { api } from '../state/api'
import { SaveWords } from '../shell/way/save-words'
import { useMatter } from '../state/matter/use-matter'
import type { Errand } from './use-matters-asking'
import { OpenOtherContext } from '../state/opened/open-other-context'
import type { OpenedMatter } from '../state/opened/opened-matter'
import { ProblemDialog } from '../parts/problems/problem-dialog'
import { useSending } from '../errands/merging/use-sending'
import { MergeContext } from '../state/opened/merge-context'
import { useMerging } from '../errands/merging/use-merging'
import { RecoveryBars } from '../shell/bars/recovery-bars'
import { LockRefusal } from '../shell/bars/lock-refusal'
import { ExportBar } from '../shell/bars/export-bar'
import { useShownExport } from '../shell/bars/use-shown-export'
import { PaperPane } from '../paper/paper-pane'
import { usePrinting } from '../errands/printing/use-printing'
import { DroppedIntoMatter } from '../errands/unit-files/dropped-into-matter'
import { useNavigation } from '../state/navigation/navigation-context'
import { views } from '../shell/way/views'
import { NextView } from '../shell/way/next-view'
import { Way } from '../shell/way/way'
import { MatterHeader } from '../shell/frame/matter-header'
import { MiddleTabs } from './middle-tabs'
import { UndoNotice } from '../shell/frame/undo-notice'
import { UnsavedDialog } from '../shell/frame/unsaved-dialog'
import { useDroppedFiles } from '../shell/frame/use-dropped-files'
import { useLeaving } from '../shell/frame/use-leaving'
import { useMedia } from '../state/window/use-media'
import { useMenu } from '../state/window/use-menu'
import { usePaneKeys } from '../shell/frame/use-pane-keys'
import type { Theme } from '../state/window/use-theme'
import { useUndo } from '../shell/frame/use-undo'
import { useUndoKeys } from '../shell/frame/use-undo-keys'
import { WindowFoot } from '../shell/frame/window-foot'
import { ChooseWorkingCopyContext } from '../state/opened/choose-working-copy-context'
import { OpenWorkingCopy } from '../errands/working-copy/open-working-copy'
import { useOpenWorkingCopy } from '../errands/working-copy/use-open-working-copy'
import styles from './matter-panes.module.css'

interface Props {
  opened: OpenedMatter
  onLeave: (errand: Errand) => void
  onOpened: (opened: OpenedMatter) => void
  theme: Theme
}

const narrow = '(max-width: 1023px)'

/** Three places, always the same: the way, one thing to work on, and the paper as it will stand. */
export function MatterPanes({ opened, onLeave, onOpened, theme }: Props): ReactNode {
  const isNarrow = useMedia(narrow)
  const { matter, saveState } = useMatter()
  const { view, show, middle, setMiddle, focusField } = useNavigation()
  const { make } = useShownExport()
  const printing = usePrinting()
  const { print } = printing
  const { undo, redo } = useUndo()
  const { leave, pending, stay } = useLeaving()
  const opening = useOpenWorkingCopy(opened.copy ?? null)
  const { choose, drop } = opening
  const takeMatter = useCallback(
    (file: File) => leave(() => onLeave({ reading: api.openDropped(file) })),
    [leave, onLeave]
  )
  const drops = useDroppedFiles({ onMatter: takeMatter, onWorkingCopy: drop })
  const [fileProblem, setFileProblem] = useState<Problem | null>(null)
  const shown = views.find((each) => each.id === view)
  const merging = useMerging(opened.toMerge)
  const { chooseCopy } = merging
  const send = useSending()
  const openOther = useCallback((other: OpenedMatter) => leave(() => onOpened(other)), [leave, onOpened])
  const menu = useMemo(
    () => ({
      'new-matter': () => leave(() => onLeave('new')),
      'open-file': () => leave(() => onLeave({ reading: api.importMatterFile() })),
      'open-working-copy': choose,
      'merge-file': chooseCopy,
      'show-matters': () => leave(() => onLeave(null)),
      'show-versions': () => show('versions'),
      'save-file': () =>
        void send(() => api.exportMatterFile({ matter })).then((result) =>
          setFileProblem(result.ok ? null : result.problem)
        ),
      'export-paper': make,
      'print-paper': print,
      'archive-matter': () => focusField('papers.archive'),
      undo,
      redo
    }),
    [leave, onLeave, choose, show, matter, make, print, focusField, chooseCopy, send, undo, redo]
  )
  useMenu(menu)
  useUndoKeys(undo, redo)
  usePaneKeys()
  useEffect(() => {
    document.title = `${matter.committee.name} ${matter.awardYear} – Nämndklar`
  }, [matter.committee.name, matter.awardYear])
  return (
    <div className={styles.window}>
      <MatterHeader onLeave={() => leave(() => onLeave(null))} />
      <div className={styles.notices}>
        <MergeContext value={merging.merge}>
          <RecoveryBars opened={opened} onOpened={onOpened} />
        </MergeContext>
        <LockRefusal />
        <ExportBar />
      </div>
      <Way isNarrow={isNarrow} />
      <main key={view} className={styles.middle} data-pane="middle" tabIndex={-1}>
        {isNarrow && <MiddleTabs tab={middle} onChange={setMiddle} />}
        <div className={styles.view}>
          <OpenOtherContext value={openOther}>
            <ChooseWorkingCopyContext value={choose}>
              {isNarrow && middle === 'paper' ? <PaperPane /> : shown && <shown.body />}
              {middle === 'form' || !isNarrow ? <NextView /> : null}
            </ChooseWorkingCopyContext>
          </OpenOtherContext>
        </div>
      </main>
      <div className={styles.said}>
        <UndoNotice />
      </div>
      {!isNarrow && (
        <aside className={styles.paper} aria-label="Papperet" data-pane="paper" tabIndex={-1}>
          <PaperPane />
        </aside>
      )}
      <WindowFoot theme={theme}>
        <SaveWords />
      </WindowFoot>
      {drops.refused && <ProblemDialog title="En fil i taget" problem={drops.refused} onClose={drops.forgetRefused} />}
      {fileProblem && (
        <ProblemDialog title="Kopian sparades inte" problem={fileProblem} onClose={() => setFileProblem(null)} />
      )}
      {drops.shown && <DroppedIntoMatter key={drops.shown.number} dropped={drops.shown.dropped} onClose={drops.done} />}
      <OpenWorkingCopy opening={opening} onOpened={openOther} />
      {merging.shown}
      {printing.shown}
      {pending && <UnsavedDialog saveState={saveState} onStay={stay} onLeave={pending} />}
    </div>
  )
}
