import type { StorageProblem } from '../../shared/ipc/problem'
import { placeStanding } from '../storage/data-folder/place-standing'
import { attempt } from '../storage/disk/attempt'
import { runSteps } from '../storage/disk/run-steps'
import type { Data } from './open-data'

/** Why the data folder is not there now, as the one it was; null when it is, or does not answer and is not known to be gone. */
export async function placeGone({ place, machine }: Pick<Data, 'place' | 'machine'>): Promise<StorageProblem | null> {
  switch (await runSteps(attempt(placeStanding(place)), machine.files)) {
    case 'gone':
      return { kind: 'folder-gone', folder: place.root }
    case 'unsigned':
      return { kind: 'data-folder-unsigned', folder: place.root }
    case 'in-place':
    case undefined:
      return null
  }
}
