import { app, dialog, type BrowserWindow, type FileFilter, type OpenDialogOptions } from 'electron'
import { dirname } from 'node:path'
import type { AskedFor, LastFolders } from '../host/last-folders'

interface Asked {
  /** What is asked for: its dialog begins where the last one was found. */
  as: AskedFor
  title: string
  buttonLabel: string
}

type AskedFile = Asked & { kind: FileFilter }

/** Files and folders into the program: only the user points at them, in the system's own dialog. */
export class FilesIn {
  readonly #window: BrowserWindow
  readonly #last: LastFolders

  constructor(window: BrowserWindow, last: LastFolders) {
    this.#window = window
    this.#last = last
  }

  /** Undefined when the user thinks better of it. */
  async file(asked: AskedFile): Promise<string | undefined> {
    const [path] = await this.#ask(asked, { filters: [asked.kind], properties: ['openFile'] })
    return path
  }

  /** One or several; none when the user thinks better of it. */
  files(asked: AskedFile): Promise<readonly string[]> {
    return this.#ask(asked, { filters: [asked.kind], properties: ['openFile', 'multiSelections'] })
  }

  /** A folder, which may be made there and then. */
  async folder(asked: Asked): Promise<string | undefined> {
    const [path] = await this.#ask(asked, { properties: ['openDirectory', 'createDirectory'] })
    return path
  }

  async #ask({ as, title, buttonLabel }: Asked, options: OpenDialogOptions): Promise<readonly string[]> {
    const defaultPath = this.#last.of(as) ?? app.getPath('documents')
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window, {
      title,
      buttonLabel,
      defaultPath,
      ...options
    })
    const [first] = canceled ? [] : filePaths
    if (first === undefined) return []
    this.#last.remember(as, dirname(first))
    return filePaths
  }
}
