import { dequal } from 'dequal/lite'
import { memo, use } from 'react'
import type { Section } from '../../shared/document/document'
import type { PaperKind } from '../../shared/domain/paper-kind'
import { GapTarget } from './gap-target'
import { PaperBlock } from './paper-block'
import { placeOfSection } from './place-of-text'
import { SectionToClipboard } from './section-to-clipboard'
import { useLitChanges } from './use-lit-changes'
import styles from './paper-section.module.css'

interface Props {
  section: Section
  /** Whether the section holds decision clauses, which a quiet line marks. */
  decides: boolean
  copiedAs: PaperKind | undefined
}

/** One section on the page; it is painted again only when what it says has changed. */
export const PaperSection = memo(function PaperSection({ section, decides, copiedAs }: Props) {
  const { id, heading, blocks } = section
  const lead = use(GapTarget)
  const field = placeOfSection(id)
  const place = useLitChanges(blocks)
  return (
    <section className={styles.section} data-part="paper-section" data-section={id}>
      {heading !== undefined && (
        <h4>
          {field && copiedAs ? (
            <button type="button" className={styles.heading} title="Till texten" onClick={() => lead(field)}>
              {heading}
            </button>
          ) : (
            heading
          )}
        </h4>
      )}
      {heading !== undefined && copiedAs !== undefined && <SectionToClipboard paper={copiedAs} section={section} />}
      <div
        ref={place}
        className={decides ? styles.decision : undefined}
        data-part={decides ? 'paper-decision' : undefined}
      >
        {blocks.map((block, index) => (
          <PaperBlock key={index} block={block} />
        ))}
      </div>
    </section>
  )
}, dequal)
