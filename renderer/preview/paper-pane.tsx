import { useDeferredValue, useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { gapsOf } from '../../shared/document/gaps'
import { paperKinds, type PaperKind } from '../../shared/domain/paper-kind'
import { composePaper } from '../../shared/text/compose-paper'
import { useMatter } from '../matter/use-matter'
import { DecisionPreview } from './decision-preview'
import { GapList } from './gap-list'
import { paperNames } from './paper-names'
import { PaperPreview } from './paper-preview'
import './paper-pane.css'

type Shown = PaperKind | 'decision'

/** Which paper a tab is about: the decision alone is a part of the report. */
const kindOf = (shown: Shown): PaperKind => (shown === 'decision' ? 'staff-report' : shown)
const isShown = (key: unknown): key is Shown => key === 'decision' || paperKinds.some((kind) => kind === key)

/** The paper as it will stand, beside what is being worked on. It follows each key, but typing never waits for it. */
export function PaperPane() {
  const { matter } = useMatter()
  const later = useDeferredValue(matter)
  const [shown, setShown] = useState<Shown>('staff-report')
  const kind = kindOf(shown)
  const gaps = useMemo(() => gapsOf(composePaper(kind, later)), [kind, later])
  return (
    <Tabs className="paper-pane" selectedKey={shown} onSelectionChange={(key) => isShown(key) && setShown(key)}>
      <div className="paper-bar">
        <TabList className="paper-tabs" aria-label="Papper att visa">
          {paperKinds.map((each) => (
            <Tab key={each} id={each} className="paper-tab">
              {paperNames[each]}
            </Tab>
          ))}
          <Tab id="decision" className="paper-tab">
            Beslutet
          </Tab>
        </TabList>
        {shown !== 'decision' && <GapList gaps={gaps} />}
      </div>
      {paperKinds.map((each) => (
        <TabPanel key={each} id={each} className="paper-panel">
          <PaperPreview kind={each} matter={later} />
        </TabPanel>
      ))}
      <TabPanel id="decision" className="paper-panel">
        <DecisionPreview matter={later} />
      </TabPanel>
    </Tabs>
  )
}
