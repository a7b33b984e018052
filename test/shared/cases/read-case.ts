import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { MatterDraft } from '../../../shared/domain/matter'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'

/** One of the real matters of `test/cases/`, as the program reads it. */
export function readCase(name: string): MatterDraft {
  const file = `${name}.namndklar`
  const parsed = parseMatterFile(readFileSync(resolve(import.meta.dirname, '../../cases', file), 'utf8'), file)
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problem.kind}`)
  return parsed.value.matter
}
