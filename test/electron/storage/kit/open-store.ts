import { join } from 'node:path'
import type { Machine } from '../../../../electron/storage/machine'
import { MatterStore } from '../../../../electron/storage/matter-store'
import { dataPlaceAt } from '../../../../electron/storage/place/data-place'
import { openDataPlace } from '../../../../electron/storage/place/open-data-place'
import { noteSchema } from './note'
import { temporaryFolder } from './temporary-folder'
import { testMachine } from './test-machine'

/** A store in a place of its own; `again` is the next run of the program on the same place. */
export async function openStore(machine: Machine = testMachine()) {
  const base = await temporaryFolder()
  const place = dataPlaceAt(join(base, 'data'), base)
  await openDataPlace(place, machine)
  const again = (as: Machine = machine) => new MatterStore(place, noteSchema, as)
  return { place, store: again(), again }
}
