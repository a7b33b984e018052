import { z } from 'zod'
import { mostStates, stateHashSchema } from '../../domain/exchange-notes'
import { idSchema } from '../../domain/id'
import { matterSchema, type MatterDraft } from '../../domain/matter'
import { filedState } from './filed-state'
import { matterLimits } from './matter-limits'

export const fileFormat = 'namndklar'
/** The version of the `.namndklar` file that this program writes, and the newest it reads. */
export const fileVersion = 1
/** Largest file, in bytes, that is read. */
export const fileSizeLimit = matterLimits.fileBytes

const line = z.string().max(200)

/** What an envelope may tell beside the matter. A file is also written by hand, so what cannot be read is passed over. */
export const envelopeSchema = z.object({
  program: z.looseObject({ name: line, version: line }).optional().describe('Programmet som skrev filen.'),
  matterId: idSchema.optional().describe('Ärendets id, detsamma som matter.id.'),
  revision: z
    .int()
    .min(1)
    .optional()
    .describe('Hur många gånger ärendet har sparats som fil eller tagits emot, med den här.'),
  hash: stateHashSchema
    .optional()
    .describe(
      'SHA-256 av matter som JSON utan mellanrum, med uppgifterna i namnordning. Lämna bort den när du skriver filen för hand.'
    ),
  basedOn: z
    .array(stateHashSchema)
    .max(mostStates)
    .optional()
    .describe('hash för tidigare filer som det här kommer av, den äldsta först.'),
  sentBy: line.optional().describe('Den som skickade filen, om hen ville säga det.'),
  sentAt: z.iso.datetime().optional().describe('När filen sparades, om avsändaren står i den.')
})
export type Envelope = z.infer<typeof envelopeSchema>

/** The `.namndklar` file: an envelope around one matter; what the matter remembers of its files stands in the envelope. */
export const matterFileSchema = z.looseObject({
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  matter: matterSchema.omit({ exchange: true })
})

const ownMembers: readonly string[] = [...Object.keys(matterFileSchema.shape), ...Object.keys(envelopeSchema.shape)]

/** The members of an envelope that the program does not know. */
export const unknownMembers = (envelope: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(envelope).filter(([name]) => !ownMembers.includes(name)))

/** The JSON Schema of the file, for those who write it by hand or by script. */
export const matterFileJsonSchema = (): object =>
  z.toJSONSchema(matterFileSchema.extend(envelopeSchema.shape), { io: 'input', target: 'draft-2020-12' })

/** What the sender's side says of a file. */
export interface Sending {
  readonly program?: { readonly name: string; readonly version: string }
  /** Who sends it and when, where that person gave a name. */
  readonly sender?: { readonly name: string; readonly at: string } | null
}

/** A matter as it stands in its file. */
export const filedMatter = (matter: MatterDraft): object =>
  Object.fromEntries(Object.entries(matter).filter(([name]) => name !== 'exchange'))

/** What stands in a text where an issued paper is to be; no text that has been through the text policy holds a NUL. */
const placeOfIssue = (index: number): string => `\0issued ${index}`
const placesOfIssues = /"\\u0000issued (\d+)"/g

/** Indented JSON, but for the issued papers: nobody edits them by hand, and each stands on one line. */
function readableJson(file: { readonly matter: object }, issued: MatterDraft['issued']): string {
  const matter =
    issued.length === 0 ? file.matter : { ...file.matter, issued: issued.map((_issue, index) => placeOfIssue(index)) }
  return JSON.stringify({ ...file, matter }, null, 2).replace(placesOfIssues, (_place, index) =>
    JSON.stringify(issued[Number(index)])
  )
}

/** A matter as the text of its file: readable, indented, one line at the end. */
export function writeMatterFile(matter: MatterDraft, { program, sender }: Sending = {}): string {
  const { states, envelope } = matter.exchange
  const filed = filedMatter(matter)
  const known: Envelope = {
    ...(program && { program }),
    matterId: matter.id,
    revision: states.length + 1,
    hash: filedState(filed).hash,
    ...(states.length > 0 && { basedOn: [...states] }),
    ...(sender && { sentBy: sender.name, sentAt: sender.at })
  }
  return `${readableJson({ format: fileFormat, version: fileVersion, ...known, ...unknownMembers(envelope), matter: filed } as { readonly matter: object }, matter.issued)}\n`
}
