import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { taskRestText, taskWords } from '../../../shared/told/year-task-text'
import type { YearTask } from '../../../shared/year/year-task'
import { useMatterToday } from '../../state/matter/use-matter-today'
import { useTaskWay } from './use-task-way'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './next-step.module.css'

/** The one thing to do next, and why. */
export function NextStep({ task }: { task: YearTask }): ReactNode {
  const today = useMatterToday()
  const go = useTaskWay()
  return (
    <div className={styles.next}>
      <Button className={`${buttonStyles.primary} ${styles.button}`} onPress={() => go(task)}>
        Nästa: {taskWords[task.id]}
      </Button>
      {task.rest && <p className={styles.rest}>{taskRestText(task.rest, today)}</p>}
    </div>
  )
}
