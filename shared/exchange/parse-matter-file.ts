import type { MatterDraft } from '../domain/matter'
import type { FileProblem } from '../ipc/problem'
import { failed, succeeded, type Result } from '../ipc/result'
import { idTwice } from './id-twice'
import { fileFormat, fileVersion, matterFileSchema } from './matter-file'
import { matterFileSteps } from './migrations/matter-file-steps'
import { parseEnvelope } from './parse-envelope'

export interface ReadMatterFile {
  matter: MatterDraft
  /** How many characters the text policy changed. */
  cleaned: number
}

/** Reads the text of a `.namndklar` file, or tells with one problem why it is refused. */
export function parseMatterFile(text: string, file: string): Result<ReadMatterFile, FileProblem> {
  const read = parseEnvelope(text, file, { format: fileFormat, version: fileVersion, steps: matterFileSteps, schema: matterFileSchema })
  if (!read.ok) return read
  const { content, cleaned } = read.value
  const twice = idTwice(content.matter.units) ?? idTwice(content.matter.removedUnits)
  return twice === undefined
    ? succeeded({ matter: content.matter, cleaned })
    : failed({ kind: 'file-wrong-shape', file, place: `två enheter med samma id, ”${twice}”,` })
}
