import { remembered } from '../../remembered'
import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { rowPath } from '../../domain/paths/matter-path'
import { readLine } from '../../domain/reading/read-line'
import type { AwardClass } from '../../domain/rule-profile'
import type { Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { wanted } from '../../document/build'
import type { GapMark } from '../../document/document'
import type { ConfirmedRules } from '../../rules/confirmed-rules'
import { classStanding } from '../../rules/rule-standing'
import { rulesOf } from '../../rules/rules-of'

type Classes = Pick<ConfirmedRules, 'classes'>

/** The first of each id, as a class is looked up. */
const firstById = <To>(classes: readonly AwardClass[], toOf: (each: AwardClass) => To): ReadonlyMap<string, To> =>
  new Map(classes.toReversed().map((each) => [each.id, toOf(each)]))

const namesIn = remembered((classes: readonly AwardClass[]) =>
  firstById(classes, ({ name }) => valueOf(readLine(name)))
)

const waitingIn = remembered((classes: readonly AwardClass[]) =>
  firstById(classes, (each) =>
    classStanding(each).kind === 'unconfirmed'
      ? wanted(rowPath('rules.classes', each.id), `bekräftelse av klassen ${each.name.trim()}`)
      : undefined
  )
)

/** The class of a unit as the year's rules call it; undefined when none is chosen or the year is not known to have it. */
export function className({ classes }: Classes, unit: Unit): string | undefined {
  const chosen = valueOf(unitAnswers(unit).awardClass)
  return chosen === undefined ? undefined : namesIn(classes).get(chosen)
}

/** Where a unit points to a class that nobody has confirmed for the year: the gap that leads there. */
export function classToConfirm(matter: MatterDraft, unit: Unit): GapMark | undefined {
  const chosen = valueOf(unitAnswers(unit).awardClass)
  return chosen === undefined ? undefined : waitingIn(rulesOf(matter).classes).get(chosen)
}
