import { z } from 'zod'
import { idSchema } from './id'
import type { Known } from './known'
import { typed } from './typed'

export const unitStates = ['asked', 'registered', 'entrySubmitted', 'withdrawn'] as const
export type UnitState = (typeof unitStates)[number]

export const operators = ['city', 'contracted', 'private'] as const
/** Who runs a unit (*driftsform*): the city itself, a contractor, or a private provider. */
export type Operator = (typeof operators)[number]

export const participations = ['first', 'earlier'] as const
export type Participation = (typeof participations)[number]

/** A unit (*enhet*) that may take part in the award; every field holds what was typed. */
export const unitSchema = z.looseObject({
  id: idSchema,
  continues: z.string().max(100).optional(),
  name: typed,
  home: typed,
  awardClass: typed,
  operator: typed,
  financedByCity: typed,
  manager: typed,
  contact: typed,
  budgetResponsibility: typed,
  staffResponsibility: typed,
  operationsPlan: typed,
  employees: typed,
  shareOfStockholmers: typed,
  balancedBudget: typed,
  entrySubmitted: typed,
  participation: typed,
  earlierYears: typed,
  state: typed,
  withdrawnOn: typed,
  withdrawnBecause: typed,
  ownAnswers: z.record(z.string().max(200), typed).default({}),
  overrides: z
    .array(z.looseObject({ criterion: typed, reason: typed }))
    .max(200)
    .default([])
})

export type Unit = Known<z.infer<typeof unitSchema>>
/** The fields of a unit that hold one typed answer each; what they are is told in `unit-fields.ts`. */
export type UnitField = { [Key in keyof Unit]: Unit[Key] extends string ? Key : never }[keyof Unit] &
  Exclude<keyof Unit, 'id' | 'continues'>
