import { useMemo, useState, type ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { NextDate } from './next-date'
import { copiedAndUnconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { useSettledMatter } from '../../state/matter/use-settled-matter'
import { useYearTasks } from '../../state/matter/use-year-tasks'
import { useNavigation } from '../../state/navigation/navigation-context'
import { copiedStatus, stepStatus, type StepStatus } from './step-status'
import { parts, views, type View } from './views'
import { Chevron } from '../../parts/marks/chevron'
import styles from './way.module.css'

interface StepProps {
  view: View
  status: StepStatus
  onChosen: () => void
}

function WayStep({ view, status, onChosen }: StepProps): ReactNode {
  const { view: here, show } = useNavigation()
  return (
    <li>
      <button
        type="button"
        className={styles.step}
        aria-current={view.id === here ? 'step' : undefined}
        onClick={() => {
          show(view.id)
          onChosen()
        }}
      >
        <span>{view.title}</span>
        {status.words && (
          <span className={styles.status} data-tone={status.tone}>
            {status.words}
          </span>
        )}
      </button>
    </li>
  )
}

function WayParts({ onChosen }: { onChosen: () => void }): ReactNode {
  const matter = useSettledMatter()
  const tasks = useYearTasks()
  const copied = useMemo(() => copiedStatus(copiedAndUnconfirmed(matter).length), [matter])
  return parts.map((part) => (
    <section key={part.id} className={styles.part}>
      {part.title && <h2>{part.title}</h2>}
      <ul>
        {views
          .filter((view) => view.part === part.id)
          .map((view) => (
            <WayStep
              key={view.id}
              view={view}
              status={view.id === 'next-year' ? copied : stepStatus(view.id, tasks)}
              onChosen={onChosen}
            />
          ))}
      </ul>
    </section>
  ))
}

function FoldedWay(): ReactNode {
  const { view: here } = useNavigation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <Button slot="trigger" className={styles.fold}>
        {views.find((view) => view.id === here)?.title}
        <Chevron isPlain />
      </Button>
      <DisclosurePanel>
        <WayParts onChosen={() => setIsOpen(false)} />
        <NextDate onChosen={() => setIsOpen(false)} />
      </DisclosurePanel>
    </Disclosure>
  )
}

/** The year's way: what is done, what is next, what needs mending. In a narrow window it folds away at the top. */
export const Way = ({ isNarrow }: { isNarrow: boolean }): ReactNode => (
  <nav className={isNarrow ? styles.folded : styles.way} aria-label="Årets väg" data-pane="way" tabIndex={-1}>
    {isNarrow ? (
      <FoldedWay />
    ) : (
      <>
        <WayParts onChosen={() => undefined} />
        <NextDate onChosen={() => undefined} />
      </>
    )}
  </nav>
)
