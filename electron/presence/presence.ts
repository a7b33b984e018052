import { join } from 'node:path'
import { attempt } from '../storage/disk/attempt'
import { disk } from '../storage/disk/disk'
import { runSteps } from '../storage/disk/run-steps'
import { Queue } from '../storage/queue'
import type { Steps } from '../storage/disk/steps'
import type { Writer } from '../storage/generations/file-name'
import type { Machine } from '../storage/machine'
import { presenceName } from './presence-name'
import type { PresenceNote } from './presence-note'

const beatEvery = 30_000

export interface Bearer {
  writer: Writer
  person: { account: string; computer: string }
  machine: Pick<Machine, 'files' | 'now'>
}

/**
 * Says, beside a matter's folder, that it is open for editing here: a file that is renewed for as long as it is so. When
 * it cannot be written, work goes on: what keeps two programs from overwriting each other is the writing protocol.
 */
export class Presence {
  readonly #folder: string
  readonly #id: string
  readonly #bearer: Bearer
  readonly #since: number
  readonly #line = new Queue()
  readonly #timer: NodeJS.Timeout
  #beat = 0
  #lies: string | null = null
  #hasLeft = false

  constructor(folder: string, id: string, bearer: Bearer) {
    this.#folder = folder
    this.#id = id
    this.#bearer = bearer
    this.#since = bearer.machine.now().getTime()
    this.#timer = setInterval(() => void this.beat(), beatEvery).unref()
  }

  beat(): Promise<void> {
    return this.#line.next(() => this.#run(this.#beating()))
  }

  leave(): Promise<void> {
    clearInterval(this.#timer)
    return this.#line.next(() => this.#run(this.#leaving()))
  }

  *#beating(): Steps<void> {
    if (this.#hasLeft) return
    const { writer, person, machine } = this.#bearer
    const note: PresenceNote = {
      ...person,
      secondsOpen: Math.max(0, Math.round((machine.now().getTime() - this.#since) / 1000))
    }
    const next = join(this.#folder, presenceName({ ...writer, id: this.#id, beat: (this.#beat += 1) }))
    const file = yield* disk.open(next, 'create')
    yield* attempt(disk.write(file, Buffer.from(JSON.stringify(note)), 0))
    yield* disk.close(file)
    if (this.#lies) yield* attempt(disk.unlink(this.#lies))
    this.#lies = next
  }

  *#leaving(): Steps<void> {
    this.#hasLeft = true
    if (this.#lies) yield* disk.unlink(this.#lies)
    this.#lies = null
  }

  async #run(steps: Steps<void>): Promise<void> {
    await runSteps(attempt(steps), this.#bearer.machine.files)
  }
}
