import type { Machine } from '../storage/machine'
import { thisWriter } from '../storage/generations/this-writer'
import { OthersHere, type Attendant } from './others-here'
import { Presence, type Bearer } from './presence'
import { thisPerson } from './this-person'

/** Which matters are open here, and who else has them open. */
export class Attendance {
  readonly #folder: string
  readonly #bearer: Bearer
  readonly #others: OthersHere
  readonly #here = new Map<string, Presence>()

  constructor(folder: string, machine: Machine, person = thisPerson(), elapsed = () => performance.now()) {
    const writer = thisWriter()
    this.#folder = folder
    this.#bearer = { writer, person, machine }
    this.#others = new OthersHere(folder, { machine, self: writer, elapsed })
  }

  /** Those who have the matter open for editing somewhere else. */
  others(id: string): Promise<readonly Attendant[]> {
    return this.#others.of(id)
  }

  /** Whether the matter is open for editing here. */
  isHere(id: string): boolean {
    return this.#here.has(id)
  }

  async attend(id: string): Promise<void> {
    if (this.#here.has(id)) return
    const presence = new Presence(this.#folder, id, this.#bearer)
    this.#here.set(id, presence)
    await presence.beat()
  }

  async leave(id: string): Promise<void> {
    const presence = this.#here.get(id)
    this.#here.delete(id)
    await presence?.leave()
  }

  async leaveAll(): Promise<void> {
    await Promise.all([...this.#here.keys()].map((id) => this.leave(id)))
  }
}
