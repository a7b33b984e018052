import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { withoutSwitches } from './switches'

const handedOver = z.object({ files: z.array(z.string().max(4_000)).max(100) })

/** Files that someone opened with the program, waiting for the page to take them. */
export class OpenedFiles {
  readonly #waiting: string[] = []
  #announce: () => void = () => {}

  add(files: readonly string[]): void {
    this.#waiting.push(...files)
    if (files.length > 0) this.#announce()
  }

  /** What a second instance sent along. It may come from any program of the same user, so it is parsed first. */
  addHandedOver(data: unknown): void {
    const parsed = handedOver.safeParse(data)
    if (parsed.success) this.add(parsed.data.files)
  }

  take(): string | undefined {
    return this.#waiting.shift()
  }

  /** Calls back at each arrival from now on, and at once when something is waiting already. */
  whenAny(announce: () => void): void {
    this.#announce = announce
    if (this.#waiting.length > 0) announce()
  }
}

/** The files named on a command line. A Linux desktop hands over `file://` addresses. */
export function filesNamed(
  words: readonly string[],
  workingFolder: string,
  platform: NodeJS.Platform
): readonly string[] {
  return withoutSwitches(words, platform).map((word) =>
    word.startsWith('file://') ? fileURLToPath(word) : resolve(workingFolder, word)
  )
}
