import { isMatterId } from '../is-matter-id'
import type { Steps } from '../disk/steps'
import type { DataFolder } from './data-folder'
import { isThere } from './is-there'
import { listFolders } from './list-folders'

/** `unsigned`: matters lie there, but the sign does not, which synchronisers and restored backups may have left out. */
export type PlaceStanding = 'in-place' | 'unsigned' | 'gone'

/** Whether a data folder is there now, as the one it was: an emptied one has lost its sign, and everything else. */
export function* placeStanding({ sign, matters }: Pick<DataFolder, 'sign' | 'matters'>): Steps<PlaceStanding> {
  if (yield* isThere(sign)) return 'in-place'
  return (yield* listFolders(matters)).some((name) => isMatterId(name)) ? 'unsigned' : 'gone'
}
