import { setImmediate } from 'node:timers/promises'
import type { LongTask, TaskProgress } from '../../shared/ipc/long-task'
import type { Pace } from '../host/pace'

/** The work under way that may last: each is told of as it goes on, and ends at its next step when it is given up. */
export class LongTasks {
  readonly #underWay = new Map<LongTask, AbortController>()
  readonly #tell: (progress: TaskProgress) => void

  constructor(tell: (progress: TaskProgress) => void) {
    this.#tell = tell
  }

  async run<Done>(task: LongTask, work: (pace: Pace) => Promise<Done>): Promise<Done> {
    const control = new AbortController()
    this.#underWay.set(task, control)
    try {
      return await work(async (done, of) => {
        this.#tell({ task, done, of })
        await setImmediate()
        return !control.signal.aborted
      })
    } finally {
      if (this.#underWay.get(task) === control) this.#underWay.delete(task)
    }
  }

  giveUp(task: LongTask): void {
    this.#underWay.get(task)?.abort()
  }
}
