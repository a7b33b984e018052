import { z } from 'zod'
import { ruleProfileSchema, type RuleProfile } from '../../domain/rule-profile'

export const rulesFileFormat = 'namndklar-rules'
/** The version of the `.namndklar-regler` file that this program writes, and the newest it reads. */
export const rulesFileVersion = 1
export const rulesFileEnding = 'namndklar-regler'

/** The `.namndklar-regler` file: an envelope around one year's rules. */
export const rulesFileSchema = z.looseObject({
  format: z.literal(rulesFileFormat),
  version: z.literal(rulesFileVersion),
  rules: ruleProfileSchema
})

/** A year's rules as the text of their file: readable, indented, one line at the end. */
export const writeRulesFile = (rules: RuleProfile): string =>
  `${JSON.stringify({ format: rulesFileFormat, version: rulesFileVersion, rules }, null, 2)}\n`
