import { useEffect, useState } from 'react'
import type { LongTask, TaskProgress } from '../../../shared/ipc/long-task'
import { api } from '../api'

/** How far a long task has come; null before its first step. */
export function useProgress(task: LongTask): TaskProgress | null {
  const [progress, setProgress] = useState<TaskProgress | null>(null)
  useEffect(() => api.onProgress((told) => told.task === task && setProgress(told)), [task])
  return progress
}
