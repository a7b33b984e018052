export interface FolderEntry {
  name: string
  kind: 'file' | 'folder' | 'other'
}

/** How a file stands, without being opened: whatever is written in its place has another mark. */
export interface FileStand {
  readonly mark: string
  /** When anything of it was last changed, in milliseconds by the clock of the disk. */
  readonly changedAt: number
}

/** Who may read a new file: the user alone, or whoever may read what the user makes. */
export type Rights = 'own' | 'shared'

/** Every call to the disk that the store makes, and nothing more, so that a test can let each of them fail. */
export interface FileCalls {
  /** `create` refuses a name that exists. Both can read. A file is the user's own unless it is made to be shared. */
  open(path: string, mode: 'create' | 'read', rights?: Rights): number
  /** Returns how many bytes were taken, which may be fewer than were given. */
  write(file: number, bytes: Uint8Array, position: number): number
  read(file: number, into: Uint8Array, position: number): number
  size(file: number): number
  stat(path: string): FileStand
  sync(file: number): void
  close(file: number): void
  /** Gives a file a second name, and refuses a name that exists. */
  link(from: string, to: string): void
  rename(from: string, to: string): void
  unlink(path: string): void
  list(folder: string): readonly FolderEntry[]
  makeFolder(path: string): void
  syncFolder(path: string): void
  pause(milliseconds: number): void
}

/** The same calls, answered later. */
export type LaterFileCalls = {
  [Name in keyof FileCalls]: (...args: Parameters<FileCalls[Name]>) => Promise<ReturnType<FileCalls[Name]>>
}
