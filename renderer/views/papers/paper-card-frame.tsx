import type { ReactNode } from 'react'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { committeeWords } from '../../../shared/text/language/committee-words'
import { saidOf } from '../../../shared/text/language/said-of'
import { FoldingCard } from '../../cards/exports/folding-card'
import { IssuedPapers } from '../../cards/exports/issued-papers'
import { useMatter } from '../../state/matter/use-matter'
import { PaperNeedWords } from './paper-need-words'
import exportCardStyles from '../../cards/exports/export-card.module.css'

interface Props {
  kind: PaperKind
  isFolded: boolean
  children: ReactNode
}

/** The card of one paper: what it is called and for, whether it is needed, and its issues; then the ways to make it. */
export function PaperCardFrame({ kind, isFolded, children }: Props): ReactNode {
  const { matter } = useMatter()
  return (
    <FoldingCard title={kindsOfPapers[kind].name} field={`papers.${kind}`} isFolded={isFolded}>
      <p className={exportCardStyles.purpose}>
        {saidOf(committeeWords(matter.committee), kindsOfPapers[kind].purpose)}
      </p>
      <PaperNeedWords kind={kind} />
      <IssuedPapers kind={kind} />
      {children}
    </FoldingCard>
  )
}
