import type { ReactNode } from 'react'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { NextYearDialog } from '../errands/next-year/next-year-dialog'
import { FoundWorkingCopyDialog } from '../errands/working-copy/found-working-copy-dialog'
import { ProblemDialog } from '../parts/problems/problem-dialog'
import type { OpenedMatter } from '../state/opened/opened-matter'
import { ImportDialog } from './import-dialog'
import { NewMatterDialog } from './new-matter-dialog'
import type { Asking } from './use-matters-asking'

interface Props {
  /** A matter in trouble has a place of its own. */
  asking: Exclude<Asking, null | { kind: 'trouble' }>
  matters: readonly MatterSummary[]
  onClose: () => void
  onOpened: (opened: OpenedMatter) => void
  onNextYear: (id: string) => void
}

/** The dialog that asks, over the list of matters. */
export function MattersQuestion({ asking, matters, onClose, onOpened, onNextYear }: Props): ReactNode {
  switch (asking.kind) {
    case 'new':
      return <NewMatterDialog matters={matters} onClose={onClose} onCreated={onOpened} onNextYear={onNextYear} />
    case 'import':
      return <ImportDialog imported={asking.imported} onClose={onClose} onOpened={onOpened} />
    case 'copy':
      return <FoundWorkingCopyDialog found={asking.found} isInMatter={false} onClose={onClose} onOpened={onOpened} />
    case 'next-year':
      return <NextYearDialog matter={asking.matter} onClose={onClose} onCreated={onOpened} />
    case 'problem':
      return <ProblemDialog title={asking.title} problem={asking.problem} onClose={onClose} />
  }
}
