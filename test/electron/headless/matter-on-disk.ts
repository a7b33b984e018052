import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MatterDraft } from '../../../shared/domain/matter'
import { writeMatterFile } from '../../../shared/exchange/matter-file'

/** A matter written to a folder of its own: the paths of the folder and the file. */
export function matterOnDisk(matter: MatterDraft): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'namndklar-headless-'))
  const file = join(folder, 'arende.namndklar')
  writeFileSync(file, writeMatterFile(matter))
  return { folder, file }
}
