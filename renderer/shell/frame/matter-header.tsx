import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { awardWords } from '../../../shared/text/language/award-words'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { isSample } from '../../../shared/sample/is-sample'
import { useMatter } from '../../state/matter/use-matter'
import { useShownExport } from '../bars/use-shown-export'
import { useNavigation } from '../../state/navigation/navigation-context'
import { matterLine } from '../../../shared/text/sentences/matter-line'
import { StepButton } from './step-button'
import { useUndo } from './use-undo'
import buttonStyles from '../../parts/styles/button.module.css'
import chevronStyles from '../../parts/marks/chevron.module.css'
import tagStyles from '../../parts/marks/tag.module.css'
import styles from './matter-header.module.css'

/** What is open, and what can be done to it at any time. */
export function MatterHeader({ onLeave }: { onLeave: () => void }): ReactNode {
  const { matter, undoLabel, redoLabel } = useMatter()
  const { view } = useNavigation()
  const { kind, state, make } = useShownExport()
  const exportWords = `Exportera ${kindsOfPapers[kind].name}`
  const { undo, redo } = useUndo()
  return (
    <header className={styles.bar} data-pane="bar" tabIndex={-1}>
      <Button className={buttonStyles.quiet} onPress={onLeave}>
        <svg className={chevronStyles.chevron} viewBox="0 0 10 10" aria-hidden="true">
          <path d="M6.5 1.5 3 5l3.5 3.5" />
        </svg>
        Ärenden
      </Button>
      <div className={styles.title}>
        <h1>
          Deltagande i {awardWords(matter.committee).definite} {matter.awardYear}
        </h1>
        {isSample(matter.id, matter.committee.name) && <span className={tagStyles.quiet}>Exempel</span>}
        <p className={styles.meta}>{matterLine(matter)}</p>
      </div>
      <div className={styles.actions}>
        <StepButton words="Ångra" what={undoLabel} onPress={undo} />
        <StepButton words="Gör om" what={redoLabel} onPress={redo} />
        <Button
          className={view === 'papers' || view === 'overview' ? buttonStyles.button : buttonStyles.primary}
          isDisabled={state.kind === 'working'}
          onPress={make}
        >
          {exportWords}
        </Button>
      </div>
    </header>
  )
}
