import type { Problem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/result'
import type { ChosenSigned } from '../../shared/ipc/written'
import { readSignedPapers } from './read-signed-papers'
import type { SignedPaper } from './signed-paper'

/** Where the scanned papers lie that the user has chosen in this run: the page knows them by number, never by path. */
export class SignedPlaces {
  readonly #paths: string[] = []

  /** Takes in what was chosen; refuses all of it where one of the files cannot be a scanned paper. */
  async add(paths: readonly string[]): Promise<Result<readonly ChosenSigned[], Problem>> {
    const read = await readSignedPapers(paths)
    if (!read.ok) return read
    const before = this.#paths.length
    this.#paths.push(...paths)
    return succeeded(
      read.value.map(({ name, claimsPdfA }, place) => ({ number: before + place + 1, name, claimsPdfA }))
    )
  }

  /** Reads them again when they are packed, in the order asked for. */
  async read(numbers: readonly number[]): Promise<Result<readonly SignedPaper[], Problem>> {
    const paths = numbers.flatMap((number) => this.#paths[number - 1] ?? [])
    return paths.length === numbers.length
      ? readSignedPapers(paths)
      : failed({ kind: 'not-understood', operation: 'archiveMatter' })
  }
}
