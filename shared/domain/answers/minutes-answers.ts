import type { Answer } from '../reading/answer'
import { attendantAnswers } from '../attendance'
import type { Minutes } from '../minutes'
import type { FieldPath } from '../paths/matter-path'
import { readYesNo } from '../reading/read-choice'
import { voteAnswers } from './vote-answers'

function voteEntries(minutes: Minutes): readonly [FieldPath, Answer<unknown>][] {
  const answers = voteAnswers(minutes)
  const names = Object.keys(answers) as (keyof typeof answers)[]
  return names.map((name) => [`minutes.vote.${name}`, answers[name]])
}

/** What can be read of the vote, of who was there, and of the extract's foot, by the field that each answer stands in. */
export const minutesAnswers = (minutes: Minutes): readonly [FieldPath, Answer<unknown>][] => [
  ...voteEntries(minutes),
  ...minutes.attendance.flatMap((row): readonly [FieldPath, Answer<unknown>][] => {
    const { role, arrives, leaves } = attendantAnswers(row)
    const path = `minutes.attendance.${row.id}` as const
    return [
      [`${path}.role`, role],
      [`${path}.arrives`, arrives],
      [`${path}.leaves`, leaves]
    ]
  }),
  ['minutes.certified', readYesNo(minutes.certified)]
]
