import type { MatterDraft } from '../../shared/domain/matter'
import type { Written } from '../../shared/ipc/written'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { openableFile } from '../files/openable-file'
import type { ExchangedStates } from './exchanged-states'

const programName = 'Nämndklar'

/** Matters out of the program as files of their own, each with what its receiver needs to merge it. */
export class OutgoingFiles {
  readonly #states: ExchangedStates
  readonly #version: string

  constructor(states: ExchangedStates, version: string) {
    this.#states = states
    this.#version = version
  }

  /** The text of a matter's file; it names a sender only where somebody has given a name. */
  write(matter: MatterDraft, sender: string): ReturnType<typeof openableFile> {
    const named = sender.trim() === '' ? null : { name: sender.trim(), at: new Date().toISOString() }
    return openableFile(matter, { program: { name: programName, version: this.#version }, sender: named })
  }

  /** Sends a matter, and keeps the state in which it went. */
  async sent(matter: MatterDraft, send: () => Promise<OrProblem<Written>>): Promise<OrProblem<Written>> {
    const written = await send()
    if (written.ok && written.value.outcome === 'written') await this.#states.keepSent(matter)
    return written
  }
}
