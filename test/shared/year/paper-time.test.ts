import { expect, it } from 'vitest'
import { paperTime } from '../../../shared/year/paper-time'
import { aMatter } from '../../renderer/a-matter'

const decided = { itemNumber: '23', outcome: 'asProposed' }
const times = (minutes: Record<string, string>) => {
  const matter = aMatter({ minutes, decision: { form: 'approve', immediateVerification: 'item' } })
  return (
    ['staff-report', 'verification-sheet', 'minutes-extract', 'public-notice', 'cover-email', 'archive'] as const
  ).map((paper) => paperTime(paper, matter))
}

it('asks for the report first, for the rest after the meeting, and for the archive when the extract is sent', () => {
  expect(times({})).toEqual(['now', 'later', 'later', 'later', 'later', 'later'])
  expect(times(decided)).toEqual(['ready', 'now', 'now', 'now', 'now', 'later'])
  const sent = { ...decided, verifiedOn: '2023-06-20', postedOn: '2023-06-21', extractSentOn: '2023-06-22' }
  expect(times(sent)).toEqual(['ready', 'ready', 'ready', 'ready', 'ready', 'now'])
})

it('has what is of use all year whenever one likes', () => {
  expect(paperTime('year-sheet', aMatter())).toBe('anytime')
  expect(paperTime('matter-file', aMatter({ minutes: decided }))).toBe('anytime')
})
