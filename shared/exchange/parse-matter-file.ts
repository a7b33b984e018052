import type { MatterDraft } from '../domain/matter'
import type { FileProblem } from '../ipc/problem'
import { succeeded, type Result } from '../ipc/result'
import { fileFormat, fileVersion, matterFileSchema } from './matter-file'
import { parseEnvelope } from './parse-envelope'

export interface ReadMatterFile {
  matter: MatterDraft
  /** How many characters the text policy changed. */
  cleaned: number
}

/** Reads the text of a `.namndklar` file, or tells with one problem why it is refused. */
export function parseMatterFile(text: string, file: string): Result<ReadMatterFile, FileProblem> {
  const read = parseEnvelope(text, file, { format: fileFormat, version: fileVersion, schema: matterFileSchema })
  return read.ok ? succeeded({ matter: read.value.content.matter, cleaned: read.value.cleaned }) : read
}
