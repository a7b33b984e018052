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

interface Named {
  readonly files: readonly string[]
  /** Words that name no file of this machine, such as another scheme's addresses. */
  readonly others: readonly string[]
}

/** The files named on a command line. A Linux desktop hands over `file://` addresses, and a share may be named by one. */
export function filesNamed(words: readonly string[], workingFolder: string, platform: NodeJS.Platform): Named {
  const read = withoutSwitches(words, platform).map((word) => ({ word, file: fileNamed(word, workingFolder) }))
  return {
    files: read.flatMap(({ file }) => file ?? []),
    others: read.flatMap(({ word, file }) => (file === undefined ? word : []))
  }
}

function fileNamed(word: string, workingFolder: string): string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(word)) return resolve(workingFolder, word)
  try {
    return word.startsWith('file://') ? fileURLToPath(word) : undefined
  } catch {
    return undefined
  }
}
