import type { MatterPlace } from '../../domain/paths/matter-path'
import { ruleLineNames } from '../../domain/rule-profile'

/** How the rows of a list are told apart, and whether their order means something. */
export interface RowShape {
  /** The member that names a row; `null` where the row names itself. */
  readonly key: string | null
  readonly ordered: boolean
  /** Marks that somebody takes away by confirming: one that either side has taken away is gone. */
  readonly marks: boolean
}

/** How a part of a matter is compared: member by member, row by row, or as one whole. */
export type PartShape =
  { readonly kind: 'members' } | ({ readonly kind: 'rows' } & RowShape) | { readonly kind: 'whole' }

const rows = (key: string | null, { ordered = false, marks = false } = {}): PartShape => ({
  kind: 'rows',
  key,
  ordered,
  marks
})
const whole: PartShape = { kind: 'whole' }

/**
 * A confirmation belongs to the words that were confirmed, a picture to its measures, and a removed unit rests as it was:
 * such parts go together.
 */
const shapes: ReadonlyMap<string, PartShape> = new Map<MatterPlace, PartShape>([
  ...(
    [
      'units',
      'committee.signatories',
      'committee.verifiers',
      'minutes.decidedClauses',
      'minutes.documents',
      'minutes.attendance',
      'minutes.proposals',
      'minutes.reservations',
      'minutes.dispatch',
      'rules.classes',
      'rules.criteria'
    ] as const
  ).map((place): [MatterPlace, PartShape] => [place, rows('id', { ordered: true })]),
  // What has been issued and what has been decided stands fast, and is taken as it is.
  ['issued', rows('id')],
  ['issued.*', whole],
  ['earlierItems', rows('id')],
  ['earlierItems.*', whole],
  ['minutes.decision', whole],
  ['minutes.unlocked', rows('id')],
  ['minutes.unlocked.*', whole],
  ['removedUnits', rows('id')],
  ['removedUnits.*', whole],
  ['committee.logo', whole],
  ['rules.classes.*', whole],
  ['rules.criteria.*', whole],
  ...ruleLineNames.map((name): [MatterPlace, PartShape] => [`rules.${name}`, whole]),
  ['texts.*', whole],
  ['units.*.overrides', rows('criterion')],
  ['committee.sectionOrder', rows(null, { ordered: true })],
  ['letStand', rows(null)],
  ['copied', rows('from', { marks: true })],
  ['copied.*.fields', rows(null, { marks: true })]
])

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The shape of what stands at a place, which is a path with `*` for every row and every chosen name. */
export function partShape(place: string, value: unknown): PartShape {
  const known = shapes.get(place)
  if (known !== undefined) return known
  if (Array.isArray(value))
    return value.length > 0 && value.every((row) => isObject(row) && 'id' in row)
      ? rows('id', { ordered: true })
      : whole
  return isObject(value) ? { kind: 'members' } : whole
}
