import { withTypedAt } from '../../shared/domain/field-path'
import type { MatterDraft } from '../../shared/domain/matter'

const ownAnswer = /^units\.([^.]+)\.ownAnswers\.([^.]+)$/

/** The matter with one field answered; an answer to a question of the year's own begins to exist when it is given. */
export function withAnswerAt(matter: MatterDraft, path: string, value: string): MatterDraft {
  const [, id, criterion] = ownAnswer.exec(path) ?? []
  if (id === undefined || criterion === undefined) return withTypedAt(matter, path, value)
  const units = matter.units.map((unit) =>
    unit.id === id ? { ...unit, ownAnswers: { ...unit.ownAnswers, [criterion]: value } } : unit
  )
  return { ...matter, units }
}
