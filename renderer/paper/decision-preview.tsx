import { useMemo } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import type { SectionedPaperKind } from '../../shared/domain/paper-kind'
import type { SectionId } from '../../shared/text/fields/section-ids'
import type { Block } from '../../shared/document/document'
import { composeSections, laidProposal } from '../../shared/text/papers/compose-sections'
import { blocksForClipboard } from '../../shared/text/papers/clipboard-content'
import type { ClipboardSource } from '../../shared/text/papers/put-on-clipboard'
import { ClipboardButton } from '../parts/clipboard/clipboard-button'
import { useGapLead } from '../state/navigation/use-gap-lead'
import { GapTarget } from './gap-target'
import { PaperBlock } from './paper-block'
import { useLitChanges } from './use-lit-changes'
import styles from './decision-preview.module.css'

const blocksOf = (kind: SectionedPaperKind, id: SectionId, matter: MatterDraft): readonly Block[] =>
  composeSections(kind, matter).find((section) => section.id === id)?.blocks ?? []

interface SheetProps {
  title: string
  blocks: readonly Block[]
  target: ClipboardSource
}

function DecisionSheet({ title, blocks, target }: SheetProps) {
  const leadToGap = useGapLead()
  const content = useMemo(() => blocksForClipboard(blocks), [blocks])
  return (
    <GapTarget value={leadToGap}>
      <div className={styles.copy}>
        <ClipboardButton target={target} content={content} words="Kopiera beslutet" of={title} />
      </div>
      <div className={styles.sheet} role="group" aria-label={title} lang="sv">
        <h3>{title}</h3>
        <div className={styles.words} ref={useLitChanges(blocks)}>
          {blocks.map((block, index) => (
            <PaperBlock key={index} block={block} />
          ))}
        </div>
      </div>
    </GapTarget>
  )
}

/** The decision paragraph alone, large: as proposed, and as taken once that is known. */
export function DecisionPreview({ matter }: { matter: MatterDraft }) {
  const proposed = useMemo(() => laidProposal(matter), [matter])
  const taken = useMemo(() => blocksOf('minutes-extract', 'decision', matter), [matter])
  return (
    <div className={styles.sheets}>
      <DecisionSheet
        title="Förslag till beslut"
        blocks={proposed}
        target={{ paper: 'staff-report', section: 'proposal' }}
      />
      {(matter.minutes.outcome !== '' || matter.minutes.decision !== null) && (
        <DecisionSheet
          title="Beslutet som det fattades"
          blocks={taken}
          target={{ paper: 'minutes-extract', section: 'decision' }}
        />
      )}
    </div>
  )
}
