import { useId, type ReactNode } from 'react'
import type { TaskId, YearTask } from '../../../shared/year/year-task'
import { TaskRow } from './task-row'
import styles from './task-groups.module.css'

interface GroupOfTasks {
  title: string
  tasks: readonly TaskId[]
}

const groups: readonly GroupOfTasks[] = [
  { title: 'Förbered', tasks: ['committee', 'rules', 'units', 'decision', 'texts', 'review'] },
  { title: 'Sammanträdet', tasks: ['report', 'minutes'] },
  { title: 'Justera och anslå', tasks: ['verification', 'notice'] },
  { title: 'Skicka och arkivera', tasks: ['sending', 'entries', 'archive'] }
]

function Group({ title, tasks }: { title: string; tasks: readonly YearTask[] }): ReactNode {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.title}>
        {title}
      </h3>
      <ul className={styles.list}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
    </section>
  )
}

/** The year's tasks in the order of the work. */
export const TaskGroups = ({ tasks }: { tasks: readonly YearTask[] }): ReactNode => (
  <div className={styles.groups}>
    {groups.map(({ title, tasks: ids }) => (
      <Group key={title} title={title} tasks={tasks.filter(({ id }) => ids.includes(id))} />
    ))}
  </div>
)
