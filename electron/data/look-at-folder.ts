import { readdir } from 'node:fs/promises'
import { errorCode } from '../files/error-code'
import { dataFolderAt } from '../storage/data-folder/data-folder'
import { placeStanding } from '../storage/data-folder/place-standing'
import type { LaterFileCalls } from '../storage/disk/file-calls'
import { runSteps } from '../storage/disk/run-steps'

/** What a folder that the user points at is: data of ours, empty, something else, or out of reach. */
export async function lookAtFolder(
  folder: string,
  files: LaterFileCalls
): Promise<'data' | 'empty' | 'other' | 'gone'> {
  try {
    const names = await readdir(folder)
    // The user says which folder it is, so that one which has lost its sign is recognised by what lies in it.
    const standing = await runSteps(placeStanding(dataFolderAt(folder, folder)), files)
    if (standing !== 'gone') return 'data'
    return names.length === 0 ? 'empty' : 'other'
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'gone' : 'other'
  }
}
