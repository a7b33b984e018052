import { briefPatience } from '../disk/brief-patience'
import { codeOf } from '../disk/code-of'
import { disk } from '../disk/disk'
import { patiently } from '../disk/patiently'
import type { Steps } from '../disk/steps'

/**
 * The folders in a folder; none where it is not there itself: what is missing is told by the marks. What is neither file nor
 * folder is counted too, since Windows gives a folder that a synchroniser keeps as a link.
 */
export function* listFolders(path: string): Steps<readonly string[]> {
  try {
    const entries = yield* patiently(() => disk.list(path), briefPatience)
    return entries.filter(({ kind }) => kind !== 'file').map(({ name }) => name)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return []
    throw error
  }
}
