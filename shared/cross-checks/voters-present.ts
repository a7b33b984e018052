import { valueOf } from '../domain/reading/answer'
import { attendantAnswers, type Attendant, type AttendanceRole } from '../domain/attendance'
import { readCount } from '../domain/reading/read-number'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { CrossCheck } from './clash'

const isAbsent = (row: string): boolean => /^\s*frånvarande/iu.test(row)
const parties = /\(\p{Lu}{1,3}\)/gu

const voters: readonly AttendanceRole[] = ['chair', 'member', 'servingAlternate']

/** How many who may vote a row stands for at most: one of an older file may name several, each with a party. */
function votersIn(row: Attendant): number {
  const role = valueOf(attendantAnswers(row).role)
  if (role !== undefined) return voters.includes(role) && row.text.trim() !== '' ? 1 : 0
  return row.text.trim() === '' || isAbsent(row.text) ? 0 : Math.max(1, row.text.match(parties)?.length ?? 0)
}

/** More votes than people who were there. */
export const votersPresent: CrossCheck = ({ minutes: { vote, attendance } }) => {
  const votes = [vote.yes, vote.no, vote.abstained].reduce((sum, typed) => sum + (valueOf(readCount(typed)) ?? 0), 0)
  const present = attendance.reduce((sum, row) => sum + votersIn(row), 0)
  if (present === 0 || votes <= present) return []
  return [
    {
      sentence: clashSentences.moreVotesThanPresent(votes, present),
      fields: ['minutes.vote.yes', 'minutes.vote.no', 'minutes.vote.abstained', 'minutes.attendance'],
      severity: 'wrong',
      papers: ['minutes-extract']
    }
  ]
}
