import type { ReactNode } from 'react'
import { useMatter } from '../../state/matter/use-matter'
import type { OpenedMatter } from '../../state/opened/opened-matter'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import { SaveFailureBar } from './save-failure-bar'
import { CompanyBar } from './company-bar'
import { ConflictBar } from './conflict-bar'
import { ConflictCopies } from './conflict-copies'
import { DecisionFixedBar } from './decision-fixed-bar'
import { OlderUsedBar } from './older-used-bar'
import { ReadingBar } from './reading-bar'
import { useAttendance } from './use-attendance'
import { useReopen } from './use-reopen'

interface Props {
  opened: OpenedMatter
  onOpened: (opened: OpenedMatter) => void
}

/** Everything that has to be told of how the open matter lies on the disk, and what can be done about it. */
export function RecoveryBars({ opened, onOpened }: Props): ReactNode {
  const { matter, reading, saveState } = useMatter()
  const attendance = useAttendance(matter.id, reading === null)
  const { reopen, reopenProblem, forgetProblem } = useReopen(onOpened)
  const conflict = saveState.kind === 'failed' && saveState.problem.kind === 'conflict' ? saveState.problem : null
  return (
    <>
      <SaveFailureBar />
      {conflict && <ConflictBar conflict={conflict} reopen={reopen} />}
      <ConflictCopies key={conflict?.name ?? ''} except={conflict?.name ?? null} reopen={reopen} />
      <DecisionFixedBar isFixed={opened.isDecisionFixed ?? false} />
      <OlderUsedBar notice={opened.notice} />
      {reading && (
        <ReadingBar reading={reading} attendance={attendance} openedSavedAt={opened.savedAt} reopen={reopen} />
      )}
      {!reading && attendance && <CompanyBar others={attendance.others} />}
      {reopenProblem && (
        <ProblemDialog title="Ärendet gick inte att läsa in" problem={reopenProblem} onClose={forgetProblem} />
      )}
    </>
  )
}
