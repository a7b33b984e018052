import { valueOf } from '../domain/reading/answer'
import { matterAnswers } from '../domain/answers/matter-answers'
import { unitAnswers } from '../domain/answers/unit-answers'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { CrossCheck } from './clash'

/** Earlier years of participation that are not before the matter's own. */
export const earlierYears: CrossCheck = (matter) => {
  const own = valueOf(matterAnswers(matter).awardYear)
  if (own === undefined) return []
  return matter.units.flatMap((unit) => {
    const answers = unitAnswers(unit)
    const late =
      valueOf(answers.participation) === 'earlier'
        ? (valueOf(answers.earlierYears) ?? []).filter((year) => year >= own)
        : []
    if (late.length === 0) return []
    return [
      {
        sentence: clashSentences.notEarlier(valueOf(answers.name), late, own),
        fields: [`units.${unit.id}.earlierYears`, 'awardYear'],
        severity: 'wrong',
        papers: ['staff-report', 'minutes-extract']
      }
    ]
  })
}
