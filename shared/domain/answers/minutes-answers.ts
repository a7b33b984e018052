import type { Answer } from '../reading/answer'
import { attendantAnswers } from '../attendance'
import type { Minutes } from '../minutes'
import { readYesNo } from '../reading/read-choice'
import { voteAnswers } from './vote-answers'

/** What can be read of the vote, of who was there, and of the extract's foot, by the field that each answer stands in. */
export const minutesAnswers = (minutes: Minutes): [string, Answer<unknown>][] => [
  ...Object.entries(voteAnswers(minutes)).map(([name, answer]): [string, Answer<unknown>] => [
    `minutes.vote.${name}`,
    answer
  ]),
  ...minutes.attendance.flatMap((row): [string, Answer<unknown>][] => {
    const { role, arrives, leaves } = attendantAnswers(row)
    const path = `minutes.attendance.${row.id}`
    return [
      [`${path}.role`, role],
      [`${path}.arrives`, arrives],
      [`${path}.leaves`, leaves]
    ]
  }),
  ['minutes.certified', readYesNo(minutes.certified)]
]
