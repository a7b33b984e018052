import { matterSchema, type MatterDraft } from '../../shared/domain/matter'
import { settingsSchema, type Settings } from '../../shared/ipc/settings'
import { parserOf, type StoredSchema } from '../storage/generations/stored-schema'

/**
 * Matters on the disk, version 1. A member that is new has a default, and needs no step; when one changes its meaning, the
 * version goes up, a step is added last, and those before it stay as they are.
 */
export const storedMatter: StoredSchema<MatterDraft> = {
  version: 1,
  migrations: [],
  parse: parserOf(matterSchema)
}

/** Settings on the disk, version 1. */
export const storedSettings: StoredSchema<Settings> = {
  version: 1,
  migrations: [],
  parse: parserOf(settingsSchema)
}
