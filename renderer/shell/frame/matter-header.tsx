import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { awardWords } from '../../../shared/text/language/award-words'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { useMatter } from '../../state/matter/use-matter'
import { useShownExport } from '../bars/use-shown-export'
import { useNavigation } from '../../state/navigation/navigation-context'
import { matterLine } from '../../../shared/text/sentences/matter-line'
import { useUndo } from './use-undo'

/** What is open, and what can be done to it at any time. */
export function MatterHeader({ onLeave }: { onLeave: () => void }): ReactNode {
  const { matter, undoLabel, redoLabel } = useMatter()
  const { view } = useNavigation()
  const { kind, state, make } = useShownExport()
  const exportWords = kind === 'cover-email' ? 'Exportera text' : 'Exportera DOCX'
  const { undo, redo } = useUndo()
  return (
    <header className="bar" data-pane="bar" tabIndex={-1}>
      <Button className="button button-quiet bar-back" onPress={onLeave}>
        <svg className="chevron" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M6.5 1.5 3 5l3.5 3.5" />
        </svg>
        Ärenden
      </Button>
      <div className="bar-title">
        <h1>
          Deltagande i {awardWords(matter.committee).definite} {matter.awardYear}
        </h1>
        <p className="bar-meta">{matterLine(matter)}</p>
      </div>
      <div className="bar-actions">
        <Button
          className="button"
          isDisabled={!undoLabel}
          onPress={undo}
          aria-label={undoLabel ? `Ångra ${undoLabel}` : 'Ångra'}
        >
          Ångra
        </Button>
        <Button
          className="button"
          isDisabled={!redoLabel}
          onPress={redo}
          aria-label={redoLabel ? `Gör om ${redoLabel}` : 'Gör om'}
        >
          Gör om
        </Button>
        <Button
          className={view === 'papers' ? 'button' : 'button button-primary'}
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
