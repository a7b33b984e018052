import type { Result } from '../../shared/result'

/** An archive package that has been opened; its files are read one at a time, when they are asked for. */
export interface ArchiveContents {
  /** What the folder that holds everything is called, where there is one. */
  root?: string
  /** Paths from the package's root, with `/`, letters composed (NFC). */
  names: readonly string[]
  read: (name: string) => Promise<Result<Uint8Array, 'unreadable'>>
}
