import { useDeferredValue, type ReactNode } from 'react'
import { nextTask } from '../../../shared/year/year-tasks'
import { tasksDoneText } from '../../../shared/told/year-task-text'
import { useMatter } from '../../state/matter/use-matter'
import { useIsArchived, useYearTasks } from '../../state/matter/use-year-tasks'
import { NearDays } from './near-days'
import { NextStep } from './next-step'
import { TaskGroups } from './task-groups'
import { YearDone } from './year-done'
import viewStyles from '../../parts/styles/view.module.css'
import styles from './overview-view.module.css'

/** The year as a list of tasks: what is done, what is next, and the days that matter. */
export function OverviewView(): ReactNode {
  const later = useDeferredValue(useMatter().matter)
  const tasks = useYearTasks(useIsArchived())
  const next = nextTask(tasks)
  return (
    <>
      <h2 className={viewStyles.title}>Översikt</h2>
      <p className={viewStyles.lead} data-part="view-lead">
        {tasksDoneText(tasks)}
      </p>
      <div className={next ? styles.now : styles.end}>
        {next ? (
          <NextStep task={next} />
        ) : (
          <YearDone left={tasks.find(({ id, status }) => id === 'entries' && status !== 'done')} />
        )}
        <NearDays matter={later} />
      </div>
      <TaskGroups tasks={tasks} />
    </>
  )
}
