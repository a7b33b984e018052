import { useEffect, useMemo, useState } from 'react'
import { yearTasks } from '../../../shared/year/year-tasks'
import type { YearTask } from '../../../shared/year/year-task'
import type { MatterDraft } from '../../../shared/domain/matter'
import { api } from '../api'
import { useMatterToday } from './use-matter-today'
import { useFindings } from './use-findings'
import { useSettledMatter } from './use-settled-matter'

interface Known {
  readonly around: string
  readonly tasks: readonly YearTask[]
}

/** The way, the overview and the foot of each view read one list of the same matter. */
const known = new WeakMap<MatterDraft, Known>()

function tasksOf(matter: MatterDraft, around: Parameters<typeof yearTasks>[1]): readonly YearTask[] {
  const key = JSON.stringify(around)
  const found = known.get(matter)
  if (found?.around === key) return found.tasks
  const tasks = yearTasks(matter, around)
  known.set(matter, { around: key, tasks })
  return tasks
}

/** Whether a package of the matter has been made: the disk remembers it, and the matter does not. */
export function useIsArchived(): boolean | null {
  const { id } = useSettledMatter()
  const [isArchived, setIsArchived] = useState<boolean | null>(null)
  useEffect(() => {
    let isCurrent = true
    void api.listVersions({ id }).then((read) => {
      if (!isCurrent || !read.ok) return
      setIsArchived(
        read.value.versions.some(({ milestones }) => milestones.some(({ milestone }) => milestone?.kind === 'archived'))
      )
    })
    return () => {
      isCurrent = false
    }
  }, [id])
  return isArchived
}

/** The year's tasks as they stand a moment after the last key. */
export function useYearTasks(isArchived: boolean | null = null): readonly YearTask[] {
  const matter = useSettledMatter()
  const findings = useFindings().length
  const today = useMatterToday()
  return useMemo(() => tasksOf(matter, { findings, today, isArchived }), [matter, findings, today, isArchived])
}
