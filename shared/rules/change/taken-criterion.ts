import type { Criterion } from '../../domain/rule-profile'
import { cleanLine } from '../../domain/reading/text-policy'
import type { TypedSource } from './source-of'
import { takenPart } from './taken-part'

const members = ['kind', 'parameter', 'appliesTo', 'requiredTo', 'wording'] as const

export const isCriterionChanged = (before: Criterion, after: Criterion): boolean =>
  members.some((member) => cleanLine(before[member]) !== cleanLine(after[member]))

/** A criterion as a person takes it. */
export const takenCriterion = (before: Criterion, after: Criterion, source: TypedSource, year: string): Criterion =>
  takenPart({
    before,
    after: { ...after, wording: cleanLine(after.wording) },
    isChanged: isCriterionChanged(before, after),
    source,
    year
  })
