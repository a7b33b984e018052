import type { BrowserWindow } from 'electron'
import { basename, dirname } from 'node:path'
import type { Settings } from '../../shared/ipc/settings'
import type { FormsWritten, VersionStanding, Written } from '../../shared/ipc/written'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded } from '../../shared/result'
import { folderNotRemembered } from '../../shared/told/folder-not-remembered'
import type { Pace } from '../host/pace'
import type { SettingsStore } from '../storage/settings-store'
import { checksum } from './checksum'
import { askForFolder } from './ask-for-folder'
import { askWhereToSave } from './ask-where-to-save'
import { namesIn } from './names-in'
import type { PaperFile } from './paper-bytes'
import { writeAll, type FileOrder } from './write-all'
import { writeFileSafely } from './write-file-safely'

/** Files out of the program, to places that only the user chooses. */
export class FilesOut {
  /** Only what this run has written may be opened or shown: a path from the page is no path of ours otherwise. */
  readonly #written = new Set<string>()
  readonly window: BrowserWindow
  readonly settings: SettingsStore<Settings>

  constructor(window: BrowserWindow, settings: SettingsStore<Settings>) {
    this.window = window
    this.settings = settings
  }

  has(path: string): boolean {
    return this.#written.has(path)
  }

  /** What has been written may be opened and shown, and the next dialog begins beside it; what is to be told of that. */
  async remember(path: string, folder = dirname(path)): Promise<readonly string[]> {
    this.#written.add(path)
    const saved = await this.settings.change((settings) => ({ ...settings, exportFolder: folder }))
    return saved.ok ? [] : [folderNotRemembered]
  }

  /** Asks for a folder, then makes the files one by one and writes them there, under names that nothing in it has. */
  async saveAll(title: string, orders: readonly FileOrder[], pace: Pace): Promise<OrProblem<FormsWritten>> {
    const folder = await askForFolder(
      this.window,
      { title, buttonLabel: 'Välj mapp' },
      this.settings.settings.exportFolder
    )
    if (folder === undefined) return succeeded({ outcome: 'cancelled' })
    const written = await writeAll(folder, orders, pace)
    if (!written.ok) return written
    const told = await this.remember(folder, folder)
    const { files, findings } = written.value
    return succeeded({ outcome: 'written', folder, files, findings: [...findings, ...told] })
  }

  /**
   * Asks for a place under a proposed name, which may depend on the files that are there; then makes the file and writes it.
   * `keep` is told of the file that was written, and sees to that the state it was made of is kept.
   */
  async save(
    propose: (taken: ReadonlySet<string>) => string,
    make: () => Promise<OrProblem<PaperFile>>,
    keep: (file: { file: string; sha256: string }) => Promise<VersionStanding> = () => Promise.resolve('not-asked')
  ): Promise<OrProblem<Written>> {
    const { settings } = this.settings
    const path = await askWhereToSave(this.window, settings.exportFolder, propose(await namesIn(settings.exportFolder)))
    if (path === undefined) return succeeded({ outcome: 'cancelled' })
    const file = await make()
    if (!file.ok) return file
    const result = await writeFileSafely(path, file.value.bytes)
    if (!result.ok) return failed(result.problem)
    const told = await this.remember(path)
    const version = await keep({ file: basename(path), sha256: checksum(file.value.bytes) })
    return succeeded({ outcome: 'written', path, findings: [...file.value.findings, ...told], version })
  }
}
