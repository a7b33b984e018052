import type { Problem } from '../../shared/ipc/problem'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded, type Result } from '../../shared/result'
import type { Folders } from '../host/folders'
import type { FolderWish } from '../storage/data-folder/open-data-folder'
import type { Machine } from '../storage/machine'
import { rememberFolder } from './chosen-folder'
import { lookAtFolder } from './look-at-folder'
import { openData, type Data } from './open-data'

/** The data in use. Another folder may take its place while the program runs, and everything goes on from there. */
export class DataKeeper {
  readonly #machine: Machine
  #folders: Folders
  #data: Data
  #tell: (data: Data) => void = () => undefined

  private constructor(folders: Folders, data: Data, machine: Machine) {
    this.#folders = folders
    this.#data = data
    this.#machine = machine
  }

  static async open(folders: Folders, machine: Machine): Promise<DataKeeper> {
    return new DataKeeper(folders, await openData(folders, machine), machine)
  }

  get data(): Data {
    return this.#data
  }

  get folders(): Folders {
    return this.#folders
  }

  /** What a folder is that may take their place. */
  look(folder: string): ReturnType<typeof lookAtFolder> {
    return lookAtFolder(folder, this.#machine.files)
  }

  /** Calls back whenever other data have come into use. */
  whenChanged(tell: (data: Data) => void): void {
    this.#tell = tell
  }

  /** Looks again for the folder in use, or makes an empty one there when the user has said so. */
  async again(wish: FolderWish): Promise<OrProblem<null>> {
    return this.#take(this.#folders, await openData(this.#folders, this.#machine, wish))
  }

  /** Goes over to another folder, and remembers it. What cannot be opened changes nothing. */
  async moveTo(folder: string, wish: FolderWish): Promise<OrProblem<null>> {
    const folders: Folders = { ...this.#folders, data: folder, saidBy: 'user' }
    const data = await openData(folders, this.#machine, wish)
    if (data.problem) return failed(data.problem)
    const remembered = await rememberFolder(folders.profile, folder, this.#machine.files)
    return remembered.ok ? this.#take(folders, data) : remembered
  }

  async #take(folders: Folders, data: Data): Promise<Result<null, Problem>> {
    await this.#data.attendance.leaveAll()
    this.#folders = folders
    this.#data = data
    this.#tell(data)
    return data.problem ? failed(data.problem) : succeeded(null)
  }
}
