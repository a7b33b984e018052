import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { sectionedPaperKinds } from '../../shared/domain/paper-kind'
import { differsFromIssued } from '../../shared/issued/differs-from-issued'
import { paperForClipboard } from '../../shared/text/papers/clipboard-content'
import { composePaper } from '../../shared/text/papers/compose-paper'
import { differsText } from '../../shared/told/differs-text'
import { kindsOfPapers } from '../../shared/text/fields/kinds-of-papers'
import { paperGaps } from '../../shared/text/sentences/required-answers'
import { ClipboardButton } from '../parts/clipboard/clipboard-button'
import { useMatter } from '../state/matter/use-matter'
import { useGapLead } from '../state/navigation/use-gap-lead'
import { useNavigation, type ShownPaper } from '../state/navigation/navigation-context'
import { DecisionPreview } from './decision-preview'
import { GapList } from './gap-list'
import { MorePapers } from './more-papers'
import { Paper } from './paper'
import { usePaperZoom } from './paper-zoom'
import { usePageBreaks } from './use-page-breaks'
import { usePaperFollows } from './use-paper-follows'
import { usePaperWay } from './use-paper-way'
import { ZoomBar } from './zoom-bar'
import { isShownPaper, paperKindOf, shownWords } from './shown-paper'
import textStyles from '../parts/styles/text.module.css'
import paperTabsStyles from './paper-tabs.module.css'
import styles from './paper-pane.module.css'

/** Sections that hold decision clauses, in whichever paper they stand. */
const decisionSections: readonly string[] = ['proposal', 'decision']

const hasOwnTab = (shown: ShownPaper): boolean => sectionedPaperKinds.some((kind) => kind === shown)

/** The paper as it will stand, beside what is being worked on. It follows each key, but typing never waits for it. */
export function PaperPane() {
  const { matter } = useMatter()
  const later = useDeferredValue(matter)
  const { shown, setShown } = useNavigation()
  const leadToGap = useGapLead()
  const [lastThird, setLastThird] = useState<ShownPaper>('decision')
  const third = hasOwnTab(shown) ? lastThird : shown
  const kind = paperKindOf(shown)
  const document = useMemo(() => composePaper(kind, later), [kind, later])
  const { required, wanted } = useMemo(() => paperGaps(kind, later, document), [kind, later, document])
  const issue = useMemo(() => differsFromIssued(kind, later), [kind, later])
  const choose = (chosen: ShownPaper): void => {
    if (!hasOwnTab(chosen)) setLastThird(chosen)
    setShown(chosen)
  }
  const pane = useRef<HTMLDivElement>(null)
  const zoom = usePaperZoom()
  const breaks = usePageBreaks(kind, later)
  usePaperWay(pane)
  usePaperFollows(pane)
  return (
    <Tabs
      ref={pane}
      className={styles.pane}
      selectedKey={shown}
      onSelectionChange={(key) => isShownPaper(key) && choose(key)}
    >
      <h2 className={textStyles.visuallyHidden}>Papperet</h2>
      <div className={styles.bar}>
        <div className={styles.row}>
          <TabList className={`${paperTabsStyles.tabs} ${styles.tabs}`} aria-label="Papper att visa">
            {[...sectionedPaperKinds, third].map((each) => (
              <Tab key={each} id={each} className={`${paperTabsStyles.tab} ${styles.tab}`}>
                <span className={styles.tabWords}>{shownWords(each)}</span>
              </Tab>
            ))}
          </TabList>
          <MorePapers shown={shown} onChoose={choose} />
        </div>
        {shown !== 'decision' && (
          <div className={`${styles.row} ${styles.tools}`}>
            <GapList gaps={[...required, ...wanted]} />
            <ZoomBar pane={pane} />
            <ClipboardButton
              target={{ paper: kind, section: null }}
              contentOf={() => paperForClipboard(kind, later)}
              words="Kopiera hela papperet"
            />
          </div>
        )}
      </div>
      {issue && shown !== 'decision' && <p className={styles.differs}>{differsText(issue)}</p>}
      {[...sectionedPaperKinds, third].map((each) => (
        <TabPanel key={each} id={each} className={styles.panel}>
          {each === 'decision' ? (
            <DecisionPreview matter={later} />
          ) : (
            <Paper
              document={document}
              label={`${kindsOfPapers[each].name}, som det ser ut nu`}
              decisionSections={decisionSections}
              onGap={leadToGap}
              copiedAs={kind}
              breaks={breaks}
              zoom={zoom}
            />
          )}
        </TabPanel>
      ))}
    </Tabs>
  )
}
