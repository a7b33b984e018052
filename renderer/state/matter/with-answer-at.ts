import { withTypedAt } from '../../../shared/domain/paths/field-path'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import type { MatterDraft } from '../../../shared/domain/matter'
import { wordClause } from '../../../shared/decided/change-decided-clauses'

const ownAnswer = /^units\.([^.]+)\.ownAnswers\.([^.]+)$/

const decidedClause = /^minutes\.decision\.clauses\.([^.]+)\.text$/

const ownHeading = /^committee\.headings\.([^.]+)$/

const withHeading = ({ committee, ...rest }: MatterDraft, section: string, words: string): MatterDraft => ({
  ...rest,
  committee: { ...committee, headings: { ...committee.headings, [section]: words } }
})

/**
 * The matter with one field answered. An answer to a question of the year's own, and an own word for a heading, begin to
 * exist when they are given; a clause of the decision that is typed is worded by hand from then on.
 */
export function withAnswerAt(matter: MatterDraft, path: FieldPath, value: string): MatterDraft {
  const [, clause] = decidedClause.exec(path) ?? []
  if (clause !== undefined) return wordClause(matter, clause, value)
  const [, section] = ownHeading.exec(path) ?? []
  if (section !== undefined) return withHeading(matter, section, value)
  const [, id, criterion] = ownAnswer.exec(path) ?? []
  if (id === undefined || criterion === undefined) return withTypedAt(matter, path, value)
  const units = matter.units.map((unit) =>
    unit.id === id ? { ...unit, ownAnswers: { ...unit.ownAnswers, [criterion]: value } } : unit
  )
  return { ...matter, units }
}
