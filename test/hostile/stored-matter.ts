import { join } from 'node:path'
import { openData } from '../../electron/data/open-data'
import { thisMachine } from '../../electron/storage/machine'
import { matterOf } from '../builders/matter'
import { storedId } from './stored-files'

/** A data folder with two sound generations of one matter, below a folder of its own. */
export async function makeStore(base: string): Promise<void> {
  const { matters } = await openData({ data: join(base, 'data'), profile: base, saidBy: 'program' }, thisMachine())
  const matter = matterOf({ id: storedId })
  const saved = [await matters.create(matter), await matters.save({ ...matter, registryNumber: '1' })]
  await matters.settled()
  if (!saved.every(({ ok }) => ok)) throw new Error('The test could not make its store.')
}
