import { z } from 'zod'
import type { MatterDraft } from '../domain/matter'
import type { FileProblem } from '../ipc/problem'
import { failed, succeeded, type Result } from '../ipc/result'
import { cleanStrings } from './clean-strings'
import { fileFormat, fileVersion, matterFileSchema } from './matter-file'
import { scanJson, type ScanRefusal } from './scan-json'

export interface ReadMatterFile {
  matter: MatterDraft
  /** How many characters the text policy changed. */
  cleaned: number
}

const refusal = (scanned: ScanRefusal, file: string): FileProblem => {
  switch (scanned) {
    case 'not-json':
      return { kind: 'file-not-json', file }
    case 'cut-off':
      return { kind: 'file-cut-off', file }
    case 'too-deep':
      return { kind: 'file-wrong-shape', file, place: 'ett för djupt nästlat innehåll' }
    case 'too-many-parts':
      return { kind: 'file-over-limit', file, place: 'för många uppgifter' }
    case 'duplicate-key':
      return { kind: 'file-wrong-shape', file, place: 'en uppgift som står två gånger' }
    case 'forbidden-key':
      return { kind: 'file-wrong-shape', file, place: 'ett otillåtet namn på en uppgift' }
  }
}

const envelope = z.looseObject({ format: z.literal(fileFormat), version: z.unknown().optional() })

const placeOf = (path: PropertyKey[]): string => `”${path.map(String).join('.')}”`

/** A field takes text or a number: zod then reports the limit inside the union's own errors. */
const isOverLimit = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'too_big' || (issue.code === 'invalid_union' && issue.errors.flat().some(isOverLimit))

function shapeProblem(error: z.ZodError, file: string): FileProblem {
  const issue = error.issues[0]
  const place = placeOf(issue?.path ?? [])
  return issue && isOverLimit(issue) ? { kind: 'file-over-limit', file, place } : { kind: 'file-wrong-shape', file, place }
}

function versionProblem(version: unknown, file: string): FileProblem | null {
  if (version === fileVersion) return null
  return typeof version === 'number' && Number.isInteger(version) && version > fileVersion
    ? { kind: 'file-newer', file, version: String(version) }
    : { kind: 'file-unknown-version', file }
}

/** Rows go by their ids: two with the same one could not be told apart. */
const idTwice = ({ units }: MatterDraft): string | undefined => {
  const seen = new Set<string>()
  return units.find(({ id }) => seen.size === seen.add(id).size)?.id
}

/**
 * Reads the text of a `.namndklar` file. Refused with one problem: what is no JSON, is cut off, is too large in parts or
 * depth, has another version or a wrong shape. What merely cannot be read in a field is kept as typed.
 */
export function parseMatterFile(text: string, file: string): Result<ReadMatterFile, FileProblem> {
  const body = text.replace(/^\uFEFF/, '')
  const scanned = scanJson(body)
  if (scanned) return failed(refusal(scanned, file))
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return failed({ kind: 'file-not-json', file })
  }
  const wrapped = envelope.safeParse(json)
  if (!wrapped.success) return failed({ kind: 'file-not-json', file })
  const wrongVersion = versionProblem(wrapped.data.version, file)
  if (wrongVersion) return failed(wrongVersion)
  const { value, cleaned } = cleanStrings(json)
  const parsed = matterFileSchema.safeParse(value)
  if (!parsed.success) return failed(shapeProblem(parsed.error, file))
  const { matter } = parsed.data
  const twice = idTwice(matter)
  return twice === undefined
    ? succeeded({ matter, cleaned })
    : failed({ kind: 'file-wrong-shape', file, place: `två enheter med samma id, ”${twice}”,` })
}
