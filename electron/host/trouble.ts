import type { Log } from './log'
import { leaveMark } from './marks'

/** What is done when the program has to end, or when something on the side has failed. Known from the first line on. */
export class Trouble {
  #profile: string | undefined
  #log: Log | undefined
  #saveNow = (): void => undefined

  /** From now on there is a place to leave a trace in. */
  keepIn(profile: string, log: Log): void {
    this.#profile = profile
    this.#log = log
  }

  /** What is under way has to reach the disk before the program ends. */
  whenEnding(saveNow: () => void): void {
    this.#saveNow = saveNow
  }

  note(event: string, error?: unknown): void {
    if (this.#log) this.#log.write(event, error)
    else process.stderr.write(`${event}\n`)
  }

  /** Saves what is under way, and leaves what the next start tells. Nothing here may stand in the way of the rest. */
  end(event: string, error: unknown): void {
    this.note(event, error)
    this.#attempt(() => this.#saveNow())
    this.#attempt(() => this.#profile !== undefined && leaveMark(this.#profile, 'ended-unexpectedly'))
  }

  #attempt(step: () => unknown): void {
    try {
      step()
    } catch (error) {
      this.note('Ett steg vid avslutet misslyckades', error)
    }
  }
}
