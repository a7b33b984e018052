import { useMemo, type ReactNode } from 'react'
import { workingCopyChanges } from '../../../shared/exchange/working-copy/working-copy-changes'
import { useMatter } from '../../state/matter/use-matter'
import type { OpenedMatter } from '../../state/opened/opened-matter'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import type { FoundWorkingCopy } from '../../state/opened/found-working-copy'
import { FoundWorkingCopyDialog } from './found-working-copy-dialog'
import type { OpeningWorkingCopy } from './use-open-working-copy'
import { WorkingCopyDialog } from './working-copy-dialog'

/** Fewer headings than this may stand in any document. */
const fewestFound = 2

interface Props {
  found: FoundWorkingCopy
  onClose: () => void
  onOpened: (opened: OpenedMatter) => void
}

function FoundInMatter({ found, onClose, onOpened }: Props): ReactNode {
  const { matter } = useMatter()
  const { carried, text } = found.copy
  const base = carried ?? matter
  const changes = useMemo(() => workingCopyChanges({ word: text, base, mine: matter }), [text, base, matter])
  const isOfThis = carried ? carried.id === matter.id : changes.found >= fewestFound
  return isOfThis ? (
    <WorkingCopyDialog found={found} base={base} changes={changes} onClose={onClose} />
  ) : (
    <FoundWorkingCopyDialog found={found} isInMatter onClose={onClose} onOpened={onOpened} />
  )
}

/** What becomes of a working copy that is opened while a matter is open. */
export function OpenWorkingCopy({
  opening,
  onOpened
}: {
  opening: OpeningWorkingCopy
  onOpened: (opened: OpenedMatter) => void
}): ReactNode {
  const { found, problem, close } = opening
  if (problem) return <ProblemDialog title="Filen togs inte in" problem={problem} onClose={close} />
  return found && <FoundInMatter found={found} onClose={close} onOpened={onOpened} />
}
