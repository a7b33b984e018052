/** What a series last saw as the newest on disk. Whatever differs from it when writing is somebody else's. */
export interface Standing {
  /** The highest number in use, bad ones counted, so that no name is ever given twice. 0 before the first. */
  readonly highest: number
  /** The first line of that generation, or null when it cannot be read or has been set aside. */
  readonly line: string | null
}
