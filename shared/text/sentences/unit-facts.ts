import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import type { FieldPath } from '../../domain/paths/matter-path'
import type { Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { text, wanted } from '../../document/build'
import type { Inline } from '../../document/document'
import { textOrGap } from '../fields/answer-or-gap'
import { confirmedRules } from '../../rules/confirmed-rules'
import { className, classToConfirm } from '../language/class-name'
import { fieldLabel } from '../fields/field-label'
import { quoted } from '../fields/unread-words'

const gapLabel = (unit: Unit, field: FieldPath): string =>
  `${fieldLabel(field)} för ${unit.name.trim() || 'enhet utan namn'}`

/** Where a unit belongs in the organisation. */
export const unitHome = (unit: Unit): Inline => {
  const { home } = unitAnswers(unit)
  if (home.kind === 'answered') return text(home.value)
  const field = `units.${unit.id}.home` as const
  return textOrGap(home, field, gapLabel(unit, field))
}

/** The class that a unit takes part in; nothing where the year has no classes. */
export const unitClass = (matter: MatterDraft, unit: Unit): Inline | undefined => {
  const { rules } = matter
  if (rules.classes.length === 0) return undefined
  const field = `units.${unit.id}.awardClass` as const
  const name = className(confirmedRules(matter), unit)
  if (name !== undefined) return text(name)
  const waiting = classToConfirm(matter, unit)
  if (waiting !== undefined) return waiting
  const chosen = valueOf(unitAnswers(unit).awardClass)
  const isOfYear = chosen === undefined || rules.classes.some(({ id }) => id === chosen)
  const gap = wanted(field, gapLabel(unit, field))
  return isOfYear
    ? gap
    : { ...gap, gap: { ...gap.gap, unread: `kan inte läsas som någon av årets klasser: ${quoted(chosen)}` } }
}

/** Whether the place of any of these units, or the class of any, is known. */
export const knownOfUnits = (
  matter: MatterDraft,
  units: readonly Unit[]
): { readonly home: boolean; readonly awardClass: boolean } => ({
  home: units.some((unit) => unitAnswers(unit).home.kind === 'answered'),
  awardClass: units.some((unit) => className(confirmedRules(matter), unit) !== undefined)
})
