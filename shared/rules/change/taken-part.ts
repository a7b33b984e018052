import { cleanLine } from '../../domain/reading/text-policy'
import { sourceOf, type TypedSource } from './source-of'

interface Provenance {
  readonly source: string
  readonly from: string
  readonly confirmed: string
}

export interface Taking<Part> {
  readonly before: Part
  readonly after: Part
  readonly isChanged: boolean
  readonly source: TypedSource
  /** The award year. */
  readonly year: string
}

/** A part of the rules as a person takes it: changed, or given another source, it is this year's; else it is confirmed as it stood. */
export function takenPart<Part extends Provenance>({ before, after, isChanged, source, year }: Taking<Part>): Part {
  const given = cleanLine(sourceOf(before, isChanged, source))
  return !isChanged && given === cleanLine(before.source)
    ? { ...before, confirmed: 'yes' }
    : { ...after, source: given, from: year, confirmed: 'yes' }
}
