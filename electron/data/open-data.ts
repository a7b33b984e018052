import type { MatterDraft } from '../../shared/domain/matter'
import type { Problem } from '../../shared/ipc/problem'
import { settingsSchema, type Settings } from '../../shared/ipc/settings'
import { sampleMatter } from '../../shared/sample/sample-matter'
import type { Folders } from '../folders'
import type { Machine } from '../storage/machine'
import { MatterStore } from '../storage/matter-store'
import { dataPlaceAt } from '../storage/place/data-place'
import { openDataPlace, type PlaceOutcome } from '../storage/place/open-data-place'
import { SettingsStore } from '../storage/settings-store'
import { storageProblem } from '../ipc/storage-problem'
import { UnfinishedSaves } from './unfinished-saves'
import { storedMatter, storedSettings } from './stored-schemas'

/** The stores of the program, and what stands in the way of using them. */
export interface Data {
  folder: string
  matters: MatterStore<MatterDraft>
  unfinished: UnfinishedSaves
  settings: SettingsStore<Settings>
  /** Why nothing can be read or written in the data folder; null when all is well. */
  problem: Problem | null
}

const placeProblem = (outcome: PlaceOutcome): Problem | null => {
  switch (outcome.kind) {
    case 'first-run':
    case 'known':
      return null
    case 'folder-gone':
      return { kind: 'folder-gone', folder: outcome.folder }
    case 'failed':
      return storageProblem(outcome.failure)
  }
}

/** Opens the data folder; at the very first start the sample year is put in it. */
export async function openData({ data: root, profile }: Folders, machine: Machine): Promise<Data> {
  const place = dataPlaceAt(root, profile)
  const outcome = await openDataPlace(place, machine)
  const matters = new MatterStore(place, storedMatter, machine)
  const unfinished = new UnfinishedSaves(matters)
  const settings = new SettingsStore(place, storedSettings, settingsSchema.parse({}), machine)
  const problem = placeProblem(outcome)
  if (problem === null) await settings.load()
  if (outcome.kind !== 'first-run') return { folder: root, matters, unfinished, settings, problem }
  const sample = await matters.create(sampleMatter(machine.now().toISOString()))
  return { folder: root, matters, unfinished, settings, problem: sample.ok ? null : storageProblem(sample.failure) }
}
