import { useMemo } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { sectionedPaperKinds, type SectionedPaperKind } from '../../../shared/domain/paper-kind'
import { composeSections } from '../../../shared/text/papers/compose-sections'
import { useMatter } from '../../state/matter/use-matter'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { useNavigation, type ShownPaper } from '../../state/navigation/navigation-context'
import { paperKindOf } from '../../paper/shown-paper'
import { SectionLayout } from './section-layout'
import { SectionList } from '../../cards/sections/section-list'
import { textsLead } from './texts-lead'
import viewStyles from '../../parts/styles/view.module.css'
import paperTabsStyles from '../../paper/paper-tabs.module.css'

const isKind = (key: unknown): key is SectionedPaperKind => sectionedPaperKinds.some((kind) => kind === key)

/** The texts to edit beside a paper: the report's until the meeting, then those of the minutes. */
const textsOf = (shown: ShownPaper): SectionedPaperKind => kindsOfPapers[paperKindOf(shown)].texts

/** The sections of a paper, each with its proposal, and with what someone has written instead. */
export function TextsView() {
  const { matter } = useMatter()
  const { shown, setShown } = useNavigation()
  const kind = textsOf(shown)
  const sections = useMemo(() => composeSections(kind, matter), [kind, matter])
  return (
    <>
      <h2 className={viewStyles.title}>Texter</h2>
      <p className={viewStyles.lead} data-part="view-lead">
        {textsLead(sections)}
      </p>
      <ToggleButtonGroup
        className={paperTabsStyles.tabs}
        aria-label="Papper vars texter visas"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[kind]}
        onSelectionChange={([key]) => isKind(key) && setShown(key)}
      >
        {sectionedPaperKinds.map((each) => (
          <ToggleButton key={each} id={each} className={paperTabsStyles.tab}>
            {kindsOfPapers[each].name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SectionLayout key={`${kind} layout`} paper={kind} />
      <SectionList key={kind} sections={sections} paper={kind} />
    </>
  )
}
