import { useMemo, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { sectionedPaperKinds, type SectionedPaperKind } from '../../shared/domain/paper-kind'
import { composeSections, type ComposedSection } from '../../shared/text/compose-sections'
import { useMatter } from '../matter/use-matter'
import { paperWords } from '../../shared/text/paper-words'
import { SectionCard } from './section-card'
import './texts-view.css'

const isKind = (key: unknown): key is SectionedPaperKind => sectionedPaperKinds.some((kind) => kind === key)

function lead(sections: ComposedSection[]): string {
  const edited = sections.filter((section) => section.edited).length
  const stale = sections.filter((section) => section.stale).length
  if (edited === 0) return 'Alla avsnitt följer uppgifterna. Redigera ett avsnitt när det ska stå något annat.'
  const own = edited === 1 ? 'Ett avsnitt är redigerat' : `${edited} avsnitt är redigerade`
  return stale === 0 ? `${own}, resten följer uppgifterna.` : `${own}. Uppgifterna har ändrats bakom ${stale} av dem.`
}

/** The sections of a paper, each with its proposal, and with what someone has written instead. */
export function TextsView() {
  const { matter } = useMatter()
  const [kind, setKind] = useState<SectionedPaperKind>('staff-report')
  const sections = useMemo(() => composeSections(kind, matter), [kind, matter])
  return (
    <>
      <h2 className="view-title">Texter</h2>
      <p className="view-lead">{lead(sections)}</p>
      <ToggleButtonGroup
        className="paper-tabs"
        aria-label="Papper vars texter visas"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[kind]}
        onSelectionChange={([key]) => isKind(key) && setKind(key)}
      >
        {sectionedPaperKinds.map((each) => (
          <ToggleButton key={each} id={each} className="paper-tab">
            {paperWords[each]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="sections">
        {sections.map((section) => (
          <SectionCard key={section.id} section={section} />
        ))}
      </div>
    </>
  )
}
