import { stat } from 'node:fs/promises'
import type { Settings } from '../../shared/ipc/settings'

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )

/**
 * What one person takes over of settings that lay in the data folder, where everyone wrote them: folders only where they are
 * there on this machine, since a colleague's are not.
 */
export async function ownSettings(settings: Settings): Promise<Settings> {
  const { exportFolder, extraCopies } = settings
  return {
    ...settings,
    exportFolder: (await isFolder(exportFolder)) ? exportFolder : '',
    extraCopies: extraCopies && (await isFolder(extraCopies.folder)) ? extraCopies : null
  }
}
