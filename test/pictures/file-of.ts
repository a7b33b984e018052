import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'
import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { idOf } from '../builders/id-of'

/** A file with the sample year as another matter, changed in some ways. */
export function fileOf(folder: string, overrides: Partial<MatterDraft>): string {
  const path = join(folder, 'ärende.namndklar')
  writeFileSync(path, writeMatterFile({ ...sampleMatter('2023-05-24T08:00:00.000Z'), id: idOf(77), ...overrides }))
  return path
}
