import { describe, expect, it } from 'vitest'
import { LongTasks } from '../../../electron/ipc/long-tasks'
import type { Pace } from '../../../electron/host/pace'
import type { TaskProgress } from '../../../shared/ipc/long-task'

const steps = 5
/** Counts to five, as long as it goes on. */
async function count(pace: Pace, each: (step: number) => void = () => undefined): Promise<number> {
  for (let step = 1; step <= steps; step += 1) {
    each(step)
    if (!(await pace(step, steps))) return step
  }
  return steps
}

describe('a long task', () => {
  it('is told step by step', async () => {
    const told: TaskProgress[] = []
    await new LongTasks((progress) => told.push(progress)).run('archiveMatter', (pace) => count(pace))
    expect(told.map(({ done, of }) => `${done}/${of}`)).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5'])
  })

  it('ends at its next step when it is given up, and only then', async () => {
    const tasks = new LongTasks(() => undefined)
    const done = tasks.run('exportUnitForms', (pace) =>
      count(pace, (step) => step === 2 && tasks.giveUp('exportUnitForms'))
    )
    const other = tasks.run('archiveMatter', (pace) => count(pace))
    expect(await done).toBe(2)
    expect(await other).toBe(steps)
  })

  it('is not touched by what was given up before it began', async () => {
    const tasks = new LongTasks(() => undefined)
    tasks.giveUp('readHistory')
    expect(await tasks.run('readHistory', (pace) => count(pace))).toBe(steps)
  })
})
