import { valueOf } from '../domain/reading/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/answers/matter-answers'
import { yearOfMatter } from '../domain/answers/read-matter-day'
import type { Unit } from '../domain/unit'
import { unitAnswers } from '../domain/answers/unit-answers'

/** Units that withdrew on the day of the report or later: the report names them, and the minutes must not. */
export function withdrawnAfterReport(matter: MatterDraft): readonly Unit[] {
  const reported = valueOf(matterAnswers(matter).reportDate)
  return matter.units.filter((unit) => {
    const { state, withdrawnOn } = unitAnswers(unit, yearOfMatter(matter))
    const day = valueOf(withdrawnOn)
    return valueOf(state) === 'withdrawn' && reported !== undefined && day !== undefined && day >= reported
  })
}
