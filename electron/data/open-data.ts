import { join } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'
import type { MatterFacts } from '../../shared/ipc/matter-summary'
import type { Problem } from '../../shared/ipc/problem'
import { settingsSchema, type Settings } from '../../shared/ipc/settings'
import { sampleMatter } from '../../shared/sample/sample-matter'
import type { Folders } from '../host/folders'
import { Attendance } from '../presence/attendance'
import { ConflictCopies } from '../storage/conflict-copies'
import type { Writer } from '../storage/generations/file-name'
import { thisWriter } from '../storage/generations/this-writer'
import type { Machine } from '../storage/machine'
import { MatterListing } from '../storage/listing/matter-listing'
import { MatterStore } from '../storage/matter-store'
import { dataFolderAt, type DataFolder } from '../storage/data-folder/data-folder'
import { openDataFolder, type FolderOutcome, type FolderWish } from '../storage/data-folder/open-data-folder'
import { SettingsStore } from '../storage/settings-store'
import { storageProblem } from '../storage/storage-problem'
import { ExchangedStates } from './exchanged-states'
import { matterFactsOf } from './matter-facts-of'
import { ownSettings } from './own-settings'
import { queuesOfMatters } from './queues-of-matters'
import { historyFactsOf } from './history-facts-of'
import { KeptVersions } from './kept-versions'
import { UnfinishedSaves } from './unfinished-saves'
import { storedMatter, storedSettings } from './stored-schemas'

/** The stores of the program, and what stands in the way of using them. */
export interface Data {
  folder: string
  /** The user's own folder on this machine. */
  profile: string
  place: DataFolder
  machine: Machine
  /** Who this program is, where it writes beside the series. */
  writer: Writer
  matters: MatterStore<MatterDraft>
  listing: MatterListing<MatterDraft, MatterFacts>
  history: MatterListing<MatterDraft, MatterDraft>
  conflicts: ConflictCopies<MatterDraft>
  attendance: Attendance
  unfinished: UnfinishedSaves
  exchanged: ExchangedStates
  versions: KeptVersions
  settings: SettingsStore<Settings>
  /** Why nothing can be read or written in the data folder; null when all is well. */
  problem: Problem | null
}

const placeProblem = (outcome: FolderOutcome): Problem | null => {
  switch (outcome.kind) {
    case 'first-run':
    case 'known':
      return null
    case 'folder-gone':
      return { kind: 'folder-gone', folder: outcome.folder }
    case 'unsigned':
      return { kind: 'data-folder-unsigned', folder: outcome.folder }
    case 'failed':
      return storageProblem(outcome.failure)
  }
}

/** Opens the data folder; when it is new the sample year is put in it. */
export async function openData(folders: Folders, machine: Machine, wish: FolderWish = 'find'): Promise<Data> {
  const place = dataFolderAt(folders.data, folders.profile)
  const outcome = await openDataFolder(place, machine, wish)
  const matters = new MatterStore(place, storedMatter, machine)
  const attendance = new Attendance(place.matters, machine)
  const data: Data = {
    folder: place.root,
    profile: folders.profile,
    place,
    machine,
    writer: thisWriter(),
    matters,
    listing: new MatterListing({ place, machine, lists: matters.lists, facts: matterFactsOf, index: place.list }),
    history: new MatterListing({ place, machine, lists: matters.lists, facts: historyFactsOf, index: place.history }),
    conflicts: new ConflictCopies(place, storedMatter, machine),
    attendance,
    unfinished: new UnfinishedSaves(matters),
    exchanged: new ExchangedStates({ place, files: machine.files, linesOfMatters: () => queuesOfMatters(matters) }),
    versions: new KeptVersions(matters, attendance),
    settings: new SettingsStore({
      folder: join(folders.profile, 'settings'),
      before: {
        folder: join(place.root, 'settings'),
        own: folders.saidBy === 'program' ? (all) => Promise.resolve(all) : ownSettings
      },
      schema: storedSettings,
      defaults: settingsSchema.parse({}),
      machine
    }),
    problem: placeProblem(outcome)
  }
  await data.settings.load()
  if (outcome.kind !== 'first-run') return data
  const sample = await matters.create(sampleMatter(machine.now().toISOString()))
  const isThere = sample.ok || sample.failure.kind === 'exists'
  return { ...data, problem: isThere ? null : storageProblem(sample.failure) }
}
