import type { ReactNode } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import { useMatter } from '../../state/matter/use-matter'
import { useExports } from '../../state/exports/use-export'
import { IssueQuestion } from './issue-question'

/** The question that follows an export, once; it blocks nothing. */
export function AfterExport({ paper, exported }: { paper: PaperKind; exported: MatterDraft }): ReactNode {
  const { reading } = useMatter()
  const { answer } = useExports()
  if (reading !== null) return null
  return (
    <IssueQuestion
      paper={paper}
      exported={exported}
      refusal="Nej, bara för egen läsning"
      onAnswered={() => answer(paper)}
    />
  )
}
