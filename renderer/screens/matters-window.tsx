import { useCallback, useEffect, useMemo, type ReactNode } from 'react'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { ProblemDialog } from '../parts/problems/problem-dialog'
import { MatterTroubleView } from './recovery/matter-trouble-view'
import { DataFolderView } from './recovery/data-folder-view'
import { useClosing } from '../state/window/use-closing'
import { useFileDrop } from '../state/window/use-file-drop'
import { useMenu } from '../state/window/use-menu'
import type { Theme } from '../state/window/use-theme'
import { MattersPlace } from './matters-place'
import { MattersQuestion } from './matters-question'
import type { OpenedMatter } from '../state/opened/opened-matter'
import { useMatterList } from './use-matter-list'
import { useMattersAsking, type Errand } from './use-matters-asking'
import startPageStyles from './start-page.module.css'

interface Props {
  errand: Errand
  onOpened: (opened: OpenedMatter) => void
  theme: Theme
}

const nothingToLose = (): Promise<boolean> => Promise.resolve(true)

const removedIn = (errand: Errand): MatterSummary | null =>
  typeof errand === 'object' && errand && 'removed' in errand ? errand.removed : null

/** Where the program starts: the list of matters, a matter in trouble, or why there is no list. */
export function MattersWindow({ errand, onOpened, theme }: Props): ReactNode {
  const listed = useMatterList(removedIn(errand))
  const { list, problem, placeProblem, removed, remove, restore, forgetProblem, reload } = listed
  const questions = useMattersAsking(errand, onOpened, reload)
  const { asking, stop, begin, importFile, importCopy, takeDropped, open, isOpening, beginNextYear } = questions
  useClosing(nothingToLose)
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
  useFileDrop(takeDropped, !isOpening)
  useEffect(() => {
    document.title = 'Nämndklar'
  }, [])

  const matters = useMemo(() => [...(list?.matters ?? [])].sort((a, b) => b.savedAt.localeCompare(a.savedAt)), [list])
  if (placeProblem) return <DataFolderView problem={placeProblem} theme={theme} onFound={reload} />
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
      <MattersPlace matters={matters} listed={listed} questions={questions} theme={theme} />
      {asking && (
        <MattersQuestion
          asking={asking}
          matters={matters}
          onClose={stop}
          onOpened={onOpened}
          onNextYear={(id) => void beginNextYear(id)}
        />
      )}
      {problem && <ProblemDialog title="Ärendena gick inte att läsa" problem={problem} onClose={forgetProblem} />}
    </div>
  )
}
