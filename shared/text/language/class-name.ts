import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { rowPath } from '../../domain/paths/matter-path'
import { readLine } from '../../domain/reading/read-line'
import type { Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { wanted } from '../../document/build'
import type { GapMark } from '../../document/document'
import type { ConfirmedRules } from '../../rules/confirmed-rules'
import { classStanding } from '../../rules/rule-standing'
import { rulesOf } from '../../rules/rules-of'

type Classes = Pick<ConfirmedRules, 'classes'>

/** The class of a unit as the year's rules call it; undefined when none is chosen or the year is not known to have it. */
export function className({ classes }: Classes, unit: Unit): string | undefined {
  const chosen = valueOf(unitAnswers(unit).awardClass)
  const found = classes.find(({ id }) => id === chosen)
  return found && valueOf(readLine(found.name))
}

/** Where a unit points to a class that nobody has confirmed for the year: the gap that leads there. */
export function classToConfirm(matter: MatterDraft, unit: Unit): GapMark | undefined {
  const chosen = valueOf(unitAnswers(unit).awardClass)
  const found = rulesOf(matter).classes.find(({ id }) => id === chosen)
  return found !== undefined && classStanding(found).kind === 'unconfirmed'
    ? wanted(rowPath('rules.classes', found.id), `bekräftelse av klassen ${found.name.trim()}`)
    : undefined
}
