import type { RuleProfile } from '../../domain/rule-profile'
import type { FileProblem } from './file-problem'
import { failed, succeeded, type Result } from '../../result'
import { idTwice } from './id-twice'
import { rulesFileSteps } from '../migrations/rules-file-steps'
import { parseEnvelope } from './parse-envelope'
import { rulesFileFormat, rulesFileSchema, rulesFileVersion } from './rules-file'

export interface ReadRulesFile {
  readonly rules: RuleProfile
  /** How many characters the text policy changed. */
  readonly cleaned: number
}

/** Reads the text of a `.namndklar-regler` file, or tells with one problem why it is refused. */
export function parseRulesFile(text: string, file: string): Result<ReadRulesFile, FileProblem> {
  const read = parseEnvelope(text, file, {
    format: rulesFileFormat,
    version: rulesFileVersion,
    steps: rulesFileSteps,
    schema: rulesFileSchema
  })
  if (!read.ok) return read
  const { content, cleaned } = read.value
  const twice = idTwice(content.rules.criteria) ?? idTwice(content.rules.classes)
  return twice === undefined
    ? succeeded({ rules: content.rules, cleaned })
    : failed({ kind: 'file-wrong-shape', file, place: `två rader med samma id, ”${twice}”,` })
}
