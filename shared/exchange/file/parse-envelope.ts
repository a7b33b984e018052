import { z } from 'zod'
import type { FileProblem } from './file-problem'
import { failed, succeeded, type Result } from '../../result'
import { cleanStrings } from '../../domain/reading/clean-strings'
import { migrateFile, type FileStep } from '../migrations/migrate-file'
import { scanJson, type ScanRefusal } from './scan-json'

/** What a file of this program says of itself, and the shape of what it holds. */
interface Kind<Content> {
  readonly format: string
  readonly version: number
  /** From version 1 to 2, from 2 to 3, and so on up to this one. */
  readonly steps: readonly FileStep[]
  readonly schema: z.ZodType<Content>
}

interface ReadEnvelope<Content> {
  readonly content: Content
  /** All that the file holds, as it came. */
  readonly json: unknown
  /** How many characters the text policy changed. */
  readonly cleaned: number
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

const envelope = z.looseObject({ format: z.string(), version: z.unknown().optional() })

const placeOf = (path: readonly PropertyKey[]): string => `”${path.map(String).join('.')}”`

/** A field takes text or a number: zod then reports the limit inside the union's own errors. */
const isOverLimit = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'too_big' || (issue.code === 'invalid_union' && issue.errors.flat().some(isOverLimit))

function shapeProblem(error: z.ZodError, file: string): FileProblem {
  const issue = error.issues[0]
  const place = placeOf(issue?.path ?? [])
  return issue && isOverLimit(issue)
    ? { kind: 'file-over-limit', file, place }
    : { kind: 'file-wrong-shape', file, place }
}

function versionProblem(version: unknown, known: number, file: string): FileProblem | null {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { kind: 'file-unknown-version', file }
  return version > known ? { kind: 'file-newer', file, version: String(version) } : null
}

/**
 * Reads the text of a file that this program writes: an envelope with its format and version. Refused with one problem:
 * what is no JSON, is cut off, is too large in parts or depth, has a newer version or a wrong shape. An older version is
 * brought up to this one first. What merely cannot be read in a field is kept as typed.
 */
export function parseEnvelope<Content>(
  text: string,
  file: string,
  kind: Kind<Content>
): Result<ReadEnvelope<Content>, FileProblem> {
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
  if (!wrapped.success || wrapped.data.format !== kind.format) return failed({ kind: 'file-not-json', file })
  const wrongVersion = versionProblem(wrapped.data.version, kind.version, file)
  if (wrongVersion) return failed(wrongVersion)
  const { value, cleaned } = cleanStrings(json)
  const parsed = kind.schema.safeParse(migrateFile(value, kind.steps))
  return parsed.success ? succeeded({ content: parsed.data, json, cleaned }) : failed(shapeProblem(parsed.error, file))
}
