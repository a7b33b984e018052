import { z } from 'zod'
import { matterSchema, type MatterDraft } from '../domain/matter'

export const fileFormat = 'namndklar'
/** The version of the `.namndklar` file that this program writes, and the newest it reads. */
export const fileVersion = 1
/** Largest file, in bytes, that is read. */
export const fileSizeLimit = 20 * 1024 * 1024

/** The `.namndklar` file: an envelope around one matter. */
export const matterFileSchema = z.looseObject({
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  matter: matterSchema
})

/** The JSON Schema of the file, for those who write it by hand or by script. */
export const matterFileJsonSchema = (): object =>
  z.toJSONSchema(matterFileSchema, { io: 'input', target: 'draft-2020-12' })

/** A matter as the text of its file: readable, indented, one line at the end. */
export const writeMatterFile = (matter: MatterDraft): string =>
  `${JSON.stringify({ format: fileFormat, version: fileVersion, matter }, null, 2)}\n`
