import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { readOutcome } from '../../../shared/domain/answers/read-outcome'
import { taskWords } from '../../../shared/told/year-task-text'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { views } from './views'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './next-view.module.css'

const inOrder = views.filter(({ part }) => part === 'before' || part === 'after')

/** At the foot of a view: the next view of the way, and the overview. */
export function NextView(): ReactNode {
  const { matter } = useMatter()
  const { view, show, focusField } = useNavigation()
  if (view === 'overview') return null
  const place = inOrder.findIndex(({ id }) => id === view)
  const next = place < 0 ? undefined : inOrder[place + 1]
  const isDecided = readOutcome(matter.minutes).kind === 'answered'
  return (
    <div className={styles.foot} role="group" aria-label="Vidare">
      {view === 'minutes' && (
        <Button className={buttonStyles.button} onPress={() => focusField('papers.cover-email')}>
          Nästa: {taskWords.sending}
        </Button>
      )}
      {next && !(view === 'papers' && isDecided) && (
        <Button className={buttonStyles.button} onPress={() => show(next.id)}>
          Nästa: {next.title}
        </Button>
      )}
      <Button className={buttonStyles.quiet} onPress={() => show('overview')}>
        Till översikten
      </Button>
    </div>
  )
}
