import { asciiName } from '../../shared/exchange/file/ascii-name'

const longestName = 100

/** The names of the files of one package; none is given twice. */
export class FreeNames {
  readonly #taken = new Set<string>()

  /** A plain name in a folder for a file, with a number where the folder has a file of that name. */
  take(folder: string, written: string): string {
    const [, stem = written, ending = ''] = /^(.*)(\.[^.]+)$/.exec(written) ?? []
    const name = asciiName(stem, longestName)
    const numbered = (number: number): string =>
      `${folder}/${number > 1 ? `${name}-${number}` : name}${ending.toLowerCase()}`
    let number = 1
    while (this.#taken.has(numbered(number).toLowerCase())) number += 1
    this.#taken.add(numbered(number).toLowerCase())
    return numbered(number)
  }
}
