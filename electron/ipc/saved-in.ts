import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed } from '../../shared/result'
import { placeGone } from '../data/place-gone'
import type { Data } from '../data/open-data'
import type { Saved } from '../storage/generations/saved'
import type { StorageResult } from '../storage/storage-result'
import { fromStorage } from './from-storage'

/** What a save came to; a folder that is gone is told as the whole data folder, or as the matter's alone. */
export async function savedIn(data: Data, saved: StorageResult<Saved>): Promise<OrProblem<Saved>> {
  if (saved.ok || saved.failure.kind !== 'folder-gone') return fromStorage(saved)
  return failed((await placeGone(data)) ?? { kind: 'matter-gone', folder: saved.failure.path })
}
