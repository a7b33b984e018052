import { readdir } from 'node:fs/promises'
import { dataFolderAt } from '../storage/data-folder/data-folder'
import { basename } from 'node:path'
import { errorCode } from '../files/error-code'

/** What a folder that the user points at is: data of ours, empty, something else, or out of reach. */
export async function lookAtFolder(folder: string): Promise<'data' | 'empty' | 'other' | 'gone'> {
  try {
    const names = await readdir(folder)
    if (names.includes(basename(dataFolderAt(folder, folder).sign))) return 'data'
    return names.length === 0 ? 'empty' : 'other'
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'gone' : 'other'
  }
}
