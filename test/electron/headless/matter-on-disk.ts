import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MatterDraft } from '../../../shared/domain/matter'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { temporaryFolders } from './temporary-folders'

/** Writes matters to folders of their own: the paths of the folder and the file. */
export function mattersOnDisk(): (matter: MatterDraft) => Promise<{ folder: string; file: string }> {
  const newFolder = temporaryFolders()
  return async (matter) => {
    const folder = await newFolder()
    const file = join(folder, 'arende.namndklar')
    await writeFile(file, writeMatterFile(matter))
    return { folder, file }
  }
}
