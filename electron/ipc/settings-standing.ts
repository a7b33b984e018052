import type { SettingsStanding } from '../../shared/ipc/settings'
import type { LoadOutcome } from '../storage/generations/load-outcome'

const standings: Record<LoadOutcome<unknown>['kind'], SettingsStanding> = {
  'first-run': 'as-saved',
  loaded: 'as-saved',
  'older-used': 'older',
  'all-bad': 'damaged',
  'newer-format': 'newer',
  'folder-gone': 'unread',
  failed: 'unread'
}

/** What the page is told of the settings. */
export const settingsStanding = (found: LoadOutcome<unknown>['kind']): SettingsStanding => standings[found]
