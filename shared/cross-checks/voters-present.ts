import { valueOf } from '../domain/answer'
import { readCount } from '../domain/read-number'
import { clashSentences } from '../text/clash-sentences'
import type { CrossCheck } from './clash'

const isAbsent = (row: string): boolean => /^\s*frånvarande/iu.test(row)
const parties = /\(\p{Lu}{1,3}\)/gu

/** How many people a row can stand for at most: a row may name several, each with a party. */
const peopleIn = (row: string): number => (row.trim() === '' || isAbsent(row) ? 0 : Math.max(1, row.match(parties)?.length ?? 0))

/** More votes than people who were there. */
export const votersPresent: CrossCheck = ({ minutes: { vote, attendance } }) => {
  const votes = [vote.yes, vote.no, vote.abstained].reduce((sum, typed) => sum + (valueOf(readCount(typed)) ?? 0), 0)
  const present = attendance.reduce((sum, { text }) => sum + peopleIn(text), 0)
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
