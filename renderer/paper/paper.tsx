import { memo } from 'react'
import type { PaperDocument } from '../../shared/document/document'
import type { PaperKind } from '../../shared/domain/paper-kind'
import type { PageBreak } from '../../shared/ipc/page-break'
import type { Anchor } from '../state/navigation/anchor'
import { GapTarget } from './gap-target'
import { PageBreaks } from './page-breaks'
import { PaperAside, PaperHead, PaperHeading } from './paper-head'
import { PaperSection } from './paper-section'
import type { PaperZoom } from './paper-zoom'
import styles from './paper.module.css'

interface Props {
  document: PaperDocument
  /** What the paper is called to someone who cannot see it. */
  label: string
  /** The sections that hold decision clauses. */
  decisionSections: readonly string[]
  onGap: (field: Anchor) => void
  /** The paper that the sections on it are copied as; without it they cannot be copied here. */
  copiedAs?: PaperKind
  /** Where its pages begin in print. */
  breaks: readonly PageBreak[]
  zoom: PaperZoom
}

/** The longer and the shorter side of a sheet, in millimetres. */
const sides = { landscape: 297, portrait: 210 }

/** The paper as it will stand: a white sheet in true proportions, whatever the window's colours. */
export const Paper = memo(function Paper({ document, label, decisionSections, onGap, copiedAs, breaks, zoom }: Props) {
  const { draft, head, title, sections, sender, orientation } = document
  const width = sides[orientation ?? 'portrait']
  return (
    <GapTarget value={onGap}>
      <div
        className={styles.frame}
        style={zoom === 'fit' ? undefined : { width: `${(width * zoom) / 100}mm`, maxWidth: 'none' }}
      >
        <article className={styles.paper} data-orientation={orientation} aria-label={label} lang="sv">
          {draft && <p className={styles.draft}>UTKAST</p>}
          <PaperHead head={head} />
          <PaperAside lines={head.contact} place="contact" />
          <div className={styles.body}>
            <PaperAside lines={head.addressee} place="addressee" />
            <PaperHeading title={title} />
            {sections.map((section) => (
              <PaperSection
                key={section.id}
                section={section}
                decides={decisionSections.includes(section.id)}
                copiedAs={copiedAs}
              />
            ))}
          </div>
          <PaperAside lines={sender} place="sender" />
          <PageBreaks breaks={breaks} />
        </article>
      </div>
    </GapTarget>
  )
})
