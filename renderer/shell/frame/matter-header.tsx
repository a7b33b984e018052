import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { awardWords } from '../../../shared/text/language/award-words'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { useMatter } from '../../state/matter/use-matter'
import { useShownExport } from '../bars/use-shown-export'
import { useNavigation } from '../../state/navigation/navigation-context'
import { matterLine } from '../../../shared/text/sentences/matter-line'
import { useUndo } from './use-undo'
import buttonStyles from '../../parts/styles/button.module.css'
import chevronStyles from '../../parts/marks/chevron.module.css'
import styles from './matter-header.module.css'

/** What is open, and what can be done to it at any time. */
export function MatterHeader({ onLeave }: { onLeave: () => void }): ReactNode {
  const { matter, undoLabel, redoLabel } = useMatter()
  const { view } = useNavigation()
  const { kind, state, make } = useShownExport()
  const exportWords = kind === 'cover-email' ? 'Exportera text' : 'Exportera DOCX'
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
        <p className={styles.meta}>{matterLine(matter)}</p>
      </div>
      <div className={styles.actions}>
        <Button
          className={buttonStyles.button}
          isDisabled={!undoLabel}
          onPress={undo}
          aria-label={undoLabel ? `Ångra ${undoLabel}` : 'Ångra'}
        >
          Ångra
        </Button>
        <Button
          className={buttonStyles.button}
          isDisabled={!redoLabel}
          onPress={redo}
          aria-label={redoLabel ? `Gör om ${redoLabel}` : 'Gör om'}
        >
          Gör om
        </Button>
        <Button
          className={view === 'papers' || view === 'overview' ? buttonStyles.button : buttonStyles.primary}
          aria-label={`${exportWords}: ${kindsOfPapers[kind].name}`}
          isDisabled={state.kind === 'working'}
          onPress={make}
        >
          {exportWords}
        </Button>
      </div>
    </header>
  )
}
