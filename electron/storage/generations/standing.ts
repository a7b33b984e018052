/** What a series last saw as the newest on disk. Whatever differs from it when writing is somebody else's. */
export interface Standing {
  /** The highest number in use, bad ones counted, so that no name is ever given twice. 0 before the first. */
  readonly highest: number
  /** The first line of that generation, or null when it cannot be read or has been set aside. */
  readonly line: string | null
  /** The highest number that is remembered, which may be higher: its file has gone, and its name is not given again. */
  readonly seen: number
  /** The seal of the state that the next one is made from. */
  readonly after: string | undefined
}

/** Before the first state. */
export const beforeAll: Standing = { highest: 0, line: null, seen: 0, after: undefined }
