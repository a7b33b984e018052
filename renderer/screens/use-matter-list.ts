import { useCallback, useEffect, useState } from 'react'
import type { Problem } from '../../shared/ipc/problem'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import type { Reply } from '../../shared/ipc/operations'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { announce } from '../state/window/announcer'
import { api } from '../state/api'
import { matterName } from './matters/matter-name'

export interface MatterList {
  list: Reply<'listMatters'> | null
  problem: Problem | null
  /** Why there is no list: the data folder cannot be used. */
  placeProblem: Problem | null
  /** The matter removed last, as long as it can be brought back with one press. */
  removed: MatterSummary | null
  remove: (matter: MatterSummary) => Promise<void>
  restore: (matter: MatterSummary) => Promise<void>
  forgetProblem: () => void
  reload: () => void
}

/** The matters on the disk, and their way to the trash and back; `lately` was removed just before the list was shown. */
export function useMatterList(lately: MatterSummary | null): MatterList {
  const [list, setList] = useState<Reply<'listMatters'> | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [placeProblem, setPlaceProblem] = useState<Problem | null>(null)
  const [removed, setRemoved] = useState(lately)

  const take = useCallback((result: OrProblem<Reply<'listMatters'>>) => {
    if (result.ok) setList(result.value)
    setPlaceProblem(result.ok ? null : result.problem)
  }, [])
  const after = useCallback(
    async (result: OrProblem<null>, words: string): Promise<boolean> => {
      if (result.ok) announce(words)
      else setProblem(result.problem)
      take(await api.listMatters())
      return result.ok
    },
    [take]
  )
  const afterRemoval = useCallback(
    async (matter: MatterSummary, result: OrProblem<null>) => {
      if (await after(result, `${matterName(matter)} ligger i papperskorgen.`)) setRemoved(matter)
    },
    [after]
  )
  const remove = useCallback(
    async (matter: MatterSummary) => afterRemoval(matter, await api.trashMatter({ id: matter.id })),
    [afterRemoval]
  )
  const restore = useCallback(
    async (matter: MatterSummary) => {
      const done = await after(await api.restoreMatter({ id: matter.id }), `${matterName(matter)} är återställt.`)
      if (done) setRemoved(null)
    },
    [after]
  )
  useEffect(() => {
    let current = true
    void api.listMatters().then((result) => {
      if (current) take(result)
    })
    return () => {
      current = false
    }
  }, [take])
  const forgetProblem = useCallback(() => setProblem(null), [])
  const reload = useCallback(() => void api.listMatters().then(take), [take])
  return { list, problem, placeProblem, removed, remove, restore, forgetProblem, reload }
}
