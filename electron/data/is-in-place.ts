import { attempt } from '../storage/disk/attempt'
import { runSteps } from '../storage/disk/run-steps'
import { isThere } from '../storage/data-folder/is-there'
import type { Data } from './open-data'

/** Whether the data folder is there now, as the one it was: an emptied one has lost its sign. */
export async function isInPlace({ place, machine }: Pick<Data, 'place' | 'machine'>): Promise<boolean> {
  // A folder that does not answer is not known to be gone.
  return (await runSteps(attempt(isThere(place.sign)), machine.files)) ?? true
}
