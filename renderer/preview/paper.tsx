import type { PaperDocument } from '../../shared/document/document'
import { GapTarget } from './gap-target'
import { PaperHead, PaperHeading, PaperSender } from './paper-head'
import { PaperSection } from './paper-section'
import './paper.css'

interface Props {
  document: PaperDocument
  /** What the paper is called to someone who cannot see it. */
  label: string
  /** The section that holds the decision clauses. */
  decisionSection: string
  onGap: (field: string) => void
}

/** The paper as it will stand: a white sheet in true proportions, whatever the window's colours. */
export function Paper({ document: { draft, head, title, sections, sender }, label, decisionSection, onGap }: Props) {
  return (
    <GapTarget value={onGap}>
      <div className="paper-frame">
        <article className="paper" aria-label={label} lang="sv">
          {draft && <p className="paper-draft">UTKAST</p>}
          <PaperHead head={head} />
          <div className="paper-body">
            <PaperHeading title={title} />
            {sections.map((section) => (
              <PaperSection key={section.id} section={section} decides={section.id === decisionSection} />
            ))}
          </div>
          <PaperSender lines={sender} />
        </article>
      </div>
    </GapTarget>
  )
}
