import type { ReactNode } from 'react'
import { taskRestText, taskStatusWords, taskWords } from '../../../shared/told/year-task-text'
import type { YearTask } from '../../../shared/year/year-task'
import { useMatterToday } from '../../state/matter/use-matter-today'
import { useTaskWay } from './use-task-way'
import rowButtonStyles from '../../parts/styles/row-button.module.css'
import styles from './task-row.module.css'

/** One task of the year: what it is, what is left of it, and how it stands; the whole row leads there. */
export function TaskRow({ task }: { task: YearTask }): ReactNode {
  const today = useMatterToday()
  const go = useTaskWay()
  const { id, status, rest } = task
  return (
    <li className={styles.row} data-part="task">
      <span className={styles.what}>
        <button type="button" className={rowButtonStyles.button} onClick={() => go(task)}>
          {taskWords[id]}
        </button>
        {rest && <span className={styles.rest}>{taskRestText(rest, today)}</span>}
      </span>
      <span className={styles.status} data-status={status}>
        {taskStatusWords[status]}
      </span>
    </li>
  )
}
