import { join } from 'node:path'
import type { Machine } from '../../../../electron/storage/machine'
import { MatterStore } from '../../../../electron/storage/matter-store'
import { dataFolderAt } from '../../../../electron/storage/data-folder/data-folder'
import { openDataFolder } from '../../../../electron/storage/data-folder/open-data-folder'
import { noteSchema } from './note'
import { temporaryFolder } from './temporary-folder'
import { testMachine } from './test-machine'

/** A store in a place of its own; `again` is the next run of the program on the same place. */
export async function openStore(machine: Machine = testMachine()) {
  const base = await temporaryFolder()
  const place = dataFolderAt(join(base, 'data'), base)
  await openDataFolder(place, machine)
  const again = (as: Machine = machine) => new MatterStore(place, noteSchema, as)
  return { place, store: again(), again }
}
