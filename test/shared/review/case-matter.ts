import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MatterDraft } from '../../../shared/domain/matter'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'

export const cases = ['2014-socialnamnden', '2023-socialnamnden', '2024-bromma'] as const
export type Case = (typeof cases)[number]

/** One of the three real matters, as its file has it. */
export function caseMatter(name: Case): MatterDraft {
  const file = `${name}.namndklar`
  const read = parseMatterFile(readFileSync(join(import.meta.dirname, '../../cases', file), 'utf8'), file)
  if (!read.ok) throw new Error(`${file}: ${read.problem.kind}`)
  return read.value.matter
}
