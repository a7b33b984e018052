import { basename, dirname } from 'node:path'
import { briefPatience } from '../disk/brief-patience'
import { codeOf } from '../disk/code-of'
import { disk } from '../disk/disk'
import { patiently } from '../disk/patiently'
import type { Steps } from '../disk/steps'

/** Whether a name stands in its folder. A folder that is not there holds nothing; one that does not answer throws. */
export function* isThere(path: string): Steps<boolean> {
  try {
    const entries = yield* patiently(() => disk.list(dirname(path)), briefPatience)
    return entries.some(({ name }) => name === basename(path))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return false
    throw error
  }
}
