import { useCallback, useEffect, useRef, useState } from 'react'
import type { FormContent } from '../../../shared/exchange/unit-forms/form-content'
import type { IncomingForm } from '../../../shared/exchange/unit-forms/plan-forms'
import type { Problem } from '../../../shared/ipc/problem'
import type { OrProblem } from '../../../shared/ipc/or-problem'

/** One file to read, when its turn comes. */
export interface FormSource {
  file: string
  read: () => Promise<OrProblem<FormContent>>
}

interface Reading {
  /** How many files have been read. */
  done: number
  isReading: boolean
  forms: readonly IncomingForm[]
  problems: readonly { file: string; problem: Problem }[]
  /** Files that were not read, because the person had enough. */
  unread: readonly string[]
}

/** Reads files one after another, until all are read or the person has had enough; what has been read is kept. */
export function useFormReading(sources: readonly FormSource[]): Reading & { stop: () => void } {
  const [reading, setReading] = useState<Reading>({ done: 0, isReading: true, forms: [], problems: [], unread: [] })
  const isStopped = useRef(false)
  useEffect(() => {
    let hasLeft = false
    const isGone = (): boolean => hasLeft
    const read = async (): Promise<void> => {
      let now: Reading = { done: 0, isReading: true, forms: [], problems: [], unread: [] }
      for (const { file, read } of sources) {
        if (isStopped.current || isGone()) {
          now = { ...now, unread: [...now.unread, file] }
          continue
        }
        const result = await read()
        now = result.ok
          ? { ...now, done: now.done + 1, forms: [...now.forms, { file, content: result.value }] }
          : { ...now, done: now.done + 1, problems: [...now.problems, { file, problem: result.problem }] }
        if (!isGone()) setReading(now)
      }
      if (!isGone()) setReading({ ...now, isReading: false })
    }
    void read()
    return () => {
      hasLeft = true
    }
  }, [sources])
  const stop = useCallback(() => {
    isStopped.current = true
  }, [])
  return { ...reading, stop }
}
