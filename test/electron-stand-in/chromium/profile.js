import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// A browser meant for the web would offer to translate the program.
const preferences = { translate: { enabled: false } }

/** A browser profile to be thrown away afterwards; nothing of the user's own is touched. */
export function temporaryProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'))
  mkdirSync(join(folder, 'Default'))
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences))
  return folder
}
