import type { MatterDraft } from '../../domain/matter'
import type { FileProblem } from './file-problem'
import { failed, succeeded, type Result } from '../../result'
import { withDecisionFixed } from '../../decided/with-decision-fixed'
import { idTwice } from './id-twice'
import { fileFormat, fileVersion, matterFileSchema } from './matter-file'
import { matterFileSteps } from '../migrations/matter-file-steps'
import { parseEnvelope } from './parse-envelope'
import { readSending, type ReadSending } from './read-sending'

export interface ReadMatterFile extends ReadSending {
  /** With what it comes from among its notes, the state in the file included. */
  readonly matter: MatterDraft
  /** How many characters the text policy changed. */
  readonly cleaned: number
  /** What the minutes say was taken as decided, because the file held no fixed decision. */
  readonly isDecisionFixed: boolean
}

/** Reads the text of a `.namndklar` file, or tells with one problem why it is refused. */
export function parseMatterFile(text: string, file: string): Result<ReadMatterFile, FileProblem> {
  const read = parseEnvelope(text, file, {
    format: fileFormat,
    version: fileVersion,
    steps: matterFileSteps,
    schema: matterFileSchema
  })
  if (!read.ok) return read
  const { content, json, cleaned } = read.value
  const twice = idTwice(content.matter.units) ?? idTwice(content.matter.removedUnits)
  if (twice !== undefined)
    return failed({ kind: 'file-wrong-shape', file, place: `två enheter med samma id, ”${twice}”,` })
  const { notes, ...sending } = readSending(json, content)
  const { matter, isFixed } = withDecisionFixed({ ...content.matter, exchange: notes })
  return succeeded({ ...sending, matter, cleaned, isDecisionFixed: isFixed })
}
