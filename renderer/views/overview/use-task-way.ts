import type { YearTask } from '../../../shared/year/year-task'
import { useNavigation } from '../../state/navigation/navigation-context'
import { placeOfTask } from '../../state/navigation/task-place'

/** Leads to where a task is done. */
export function useTaskWay(): (task: YearTask) => void {
  const { show, focusField } = useNavigation()
  return (task) => {
    const place = placeOfTask(task)
    if ('view' in place) show(place.view)
    else focusField(place.anchor)
  }
}
