import type { GenerationSeries } from '../../electron/storage/generations/generation-series'
import type { Note } from '../electron/storage/kit/note'

/** The states that were said to be kept for good, by generation, until a test spoils one. */
export class PromisedMarks {
  readonly #texts = new Map<number, string>()

  made(generation: number, text: string): void {
    this.#texts.set(generation, text)
  }

  spoilt(file: string): void {
    this.#texts.delete(Number(/\.(\d{10})\./.exec(file)?.[1]))
  }

  /** Every one of them must be there, as it was, under its name. */
  async check({ history }: GenerationSeries<Note>): Promise<void> {
    const listed = await history.versions()
    if (!listed.ok) throw new Error(`the versions cannot be listed: ${JSON.stringify(listed)}`)
    for (const [generation, text] of this.#texts) {
      const named = listed.value.find((version) => version.generation === generation)?.marks
      if (!named?.some((mark) => mark.kind === 'read' && mark.reason === text))
        throw new Error(`${text} is not named: ${JSON.stringify(listed.value)}`)
      const read = await history.readState(generation)
      if (!read.ok || read.value.text !== text) throw new Error(`${text} was kept, and is ${JSON.stringify(read)}`)
    }
  }
}
