import { useDeferredValue, useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { paperKinds, sectionedPaperKinds, type PaperKind } from '../../shared/domain/paper-kind'
import { composePaper } from '../../shared/text/compose-paper'
import { paperWords } from '../../shared/text/paper-words'
import { paperGaps } from '../../shared/text/required-answers'
import { useMatter } from '../matter/use-matter'
import { useNavigation } from '../way/navigation-context'
import { DecisionPreview } from './decision-preview'
import { GapList } from './gap-list'
import { MorePapers } from './more-papers'
import { Paper } from './paper'
import './paper-pane.css'

type Shown = PaperKind | 'decision'

/** Sections that hold decision clauses, in whichever paper they stand. */
const decisionSections: readonly string[] = ['proposal', 'decision']

/** Which paper a tab is about: the decision alone is a part of the report. */
const kindOf = (shown: Shown): PaperKind => (shown === 'decision' ? 'staff-report' : shown)
const isShown = (key: unknown): key is Shown => key === 'decision' || paperKinds.some((kind) => kind === key)

/** The paper as it will stand, beside what is being worked on. It follows each key, but typing never waits for it. */
export function PaperPane() {
  const { matter } = useMatter()
  const later = useDeferredValue(matter)
  const [shown, setShown] = useState<Shown>('staff-report')
  const [other, setOther] = useState<PaperKind | null>(null)
  const kind = kindOf(shown)
  const tabbed: readonly PaperKind[] = other === null ? sectionedPaperKinds : [...sectionedPaperKinds, other]
  const { focusField } = useNavigation()
  const document = useMemo(() => composePaper(kind, later), [kind, later])
  const { required, wanted } = useMemo(() => paperGaps(kind, later, document), [kind, later, document])
  return (
    <Tabs className="paper-pane" selectedKey={shown} onSelectionChange={(key) => isShown(key) && setShown(key)}>
      <div className="paper-bar">
        <TabList className="paper-tabs" aria-label="Papper att visa">
          {tabbed.map((each) => (
            <Tab key={each} id={each} className="paper-tab">
              {paperWords[each]}
            </Tab>
          ))}
          <Tab id="decision" className="paper-tab">
            Beslutet
          </Tab>
        </TabList>
        <MorePapers
          onChoose={(chosen) => {
            setOther(chosen)
            setShown(chosen)
          }}
        />
        {shown !== 'decision' && <GapList gaps={[...required, ...wanted]} />}
      </div>
      {tabbed.map((each) => (
        <TabPanel key={each} id={each} className="paper-panel">
          <Paper
            document={document}
            label={`${paperWords[each]}, som det ser ut nu`}
            decisionSections={decisionSections}
            onGap={focusField}
          />
        </TabPanel>
      ))}
      <TabPanel id="decision" className="paper-panel">
        <DecisionPreview matter={later} />
      </TabPanel>
    </Tabs>
  )
}
