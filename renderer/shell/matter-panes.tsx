import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Problem } from '../../shared/ipc/problem'
import { api } from '../api'
import { SaveWords } from '../matter/save-words'
import { useMatter } from '../matter/use-matter'
import type { Errand } from '../matters/matters-window'
import { OpenOtherContext } from '../matters/open-other-context'
import type { OpenedMatter } from '../matters/opened-matter'
import { ProblemDialog } from '../problems/problem-dialog'
import { useSending } from '../merging/use-sending'
import { MergeContext } from '../merging/merge-context'
import { useMerging } from '../merging/use-merging'
import { RecoveryBars } from '../recovery/recovery-bars'
import { LockRefusal } from '../lock/lock-refusal'
import { ExportBar } from '../papers/export-bar'
import { useShownExport } from '../papers/use-shown-export'
import { PaperPane } from '../preview/paper-pane'
import { usePrinting } from '../printing/use-printing'
import { DroppedIntoMatter } from '../units/dropped-into-matter'
import { useNavigation } from '../way/navigation-context'
import { views } from '../way/views'
import { Way } from '../way/way'
import { DropVeil } from './drop-veil'
import { MatterHeader } from './matter-header'
import { MiddleTabs } from './middle-tabs'
import { UndoNotice } from './undo-notice'
import { UnsavedDialog } from './unsaved-dialog'
import { useDroppedFiles } from './use-dropped-files'
import { useLeaving } from './use-leaving'
import { useMedia } from './use-media'
import { useMenu } from './use-menu'
import { usePaneKeys } from './use-pane-keys'
import type { Theme } from './use-theme'
import { useUndo } from './use-undo'
import { useUndoKeys } from './use-undo-keys'
import { WindowFoot } from './window-foot'
import { ChooseCopyContext } from '../working-copy/choose-copy-context'
import { OpenCopy } from '../working-copy/open-copy'
import { useOpenCopy } from '../working-copy/use-open-copy'
import './shell.css'

interface Props {
  opened: OpenedMatter
  onLeave: (errand: Errand) => void
  onOpened: (opened: OpenedMatter) => void
  theme: Theme
}

const narrow = '(max-width: 1024px)'

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
  const opening = useOpenCopy(opened.copy ?? null)
  const { choose, drop } = opening
  const takeMatter = useCallback((file: File) => leave(() => onLeave({ drop: file })), [leave, onLeave])
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
      'open-file': () => leave(() => onLeave('open')),
      'open-working-copy': choose,
      'merge-file': chooseCopy,
      'show-matters': () => leave(() => onLeave(null)),
      'show-versions': () => show('versions'),
      'save-file': () =>
        void send(() => api.exportMatterFile({ matter })).then((result) => setFileProblem(result.ok ? null : result.problem)),
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
    <div className="window">
      <MatterHeader onLeave={() => leave(() => onLeave(null))} />
      <div className="window-notices">
        <MergeContext value={merging.merge}>
          <RecoveryBars opened={opened} onOpened={onOpened} />
        </MergeContext>
        <LockRefusal />
        <ExportBar />
      </div>
      <Way isNarrow={isNarrow} />
      <main key={view} className="middle" data-pane="middle" tabIndex={-1}>
        {isNarrow && <MiddleTabs tab={middle} onChange={setMiddle} />}
        <div className="middle-view">
          <OpenOtherContext value={openOther}>
            <ChooseCopyContext value={choose}>{isNarrow && middle === 'paper' ? <PaperPane /> : shown && <shown.body />}</ChooseCopyContext>
          </OpenOtherContext>
        </div>
        <UndoNotice />
      </main>
      {!isNarrow && (
        <aside className="paper-place" aria-label="Papperet" data-pane="paper" tabIndex={-1}>
          <PaperPane />
        </aside>
      )}
      <WindowFoot theme={theme}>
        <SaveWords />
      </WindowFoot>
      {fileProblem && <ProblemDialog title="Kopian sparades inte" problem={fileProblem} onClose={() => setFileProblem(null)} />}
      {drops.shown && <DroppedIntoMatter key={drops.shown.number} dropped={drops.shown.dropped} onClose={drops.done} />}
      <OpenCopy opening={opening} onOpened={openOther} />
      {merging.shown}
      {printing.shown}
      <DropVeil isOver={drops.isOver} />
      {pending && <UnsavedDialog saveState={saveState} onStay={stay} onLeave={pending} />}
    </div>
  )
}
