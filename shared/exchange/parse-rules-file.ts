import type { RuleProfile } from '../domain/rule-profile'
import type { FileProblem } from '../ipc/problem'
import { succeeded, type Result } from '../ipc/result'
import { parseEnvelope } from './parse-envelope'
import { rulesFileFormat, rulesFileSchema, rulesFileVersion } from './rules-file'

export interface ReadRulesFile {
  rules: RuleProfile
  /** How many characters the text policy changed. */
  cleaned: number
}

/** Reads the text of a `.namndklar-regler` file, or tells with one problem why it is refused. */
export function parseRulesFile(text: string, file: string): Result<ReadRulesFile, FileProblem> {
  const read = parseEnvelope(text, file, { format: rulesFileFormat, version: rulesFileVersion, schema: rulesFileSchema })
  return read.ok ? succeeded({ rules: read.value.content.rules, cleaned: read.value.cleaned }) : read
}
