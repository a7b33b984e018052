import { useMemo } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import type { SectionedPaperKind } from '../../shared/domain/paper-kind'
import type { SectionId } from '../../shared/text/section-ids'
import type { Block } from '../../shared/document/document'
import { composeSections } from '../../shared/text/compose-sections'
import { useNavigation } from '../way/navigation-context'
import { GapTarget } from './gap-target'
import { PaperBlock } from './paper-block'
import { useLitChanges } from './use-lit-changes'
import './paper.css'
import './decision-preview.css'

const blocksOf = (kind: SectionedPaperKind, id: SectionId, matter: MatterDraft): Block[] =>
  composeSections(kind, matter).find((section) => section.id === id)?.blocks ?? []

function DecisionSheet({ title, blocks }: { title: string; blocks: Block[] }) {
  const { focusField } = useNavigation()
  return (
    <GapTarget value={focusField}>
      <div className="decision-sheet" role="group" aria-label={title} lang="sv">
        <h3>{title}</h3>
        <div className="decision-words" ref={useLitChanges(blocks)}>
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
  const proposed = useMemo(() => blocksOf('staff-report', 'proposal', matter), [matter])
  const taken = useMemo(() => blocksOf('minutes-extract', 'decision', matter), [matter])
  return (
    <div className="decision-sheets">
      <DecisionSheet title="Förslag till beslut" blocks={proposed} />
      {matter.minutes.outcome !== '' && <DecisionSheet title="Beslutet som det fattades" blocks={taken} />}
    </div>
  )
}
