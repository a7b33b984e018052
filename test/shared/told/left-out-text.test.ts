import { expect, test } from 'vitest'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import type { Gap } from '../../../shared/document/document'
import { finishPaper } from '../../../shared/text/papers/finish-paper'
import { lackingText } from '../../../shared/told/lacking-text'
import { leftOutText } from '../../../shared/told/left-out-text'
import { problemText } from '../../../shared/told/problem-text'
import { matterOf } from '../../builders/matter'

const gap = (field: FieldPath, label: string, unread?: string): Gap => ({
  field,
  label,
  need: 'wanted',
  ...(unread !== undefined && { unread })
})
const both = [
  gap('registryNumber', 'dnr'),
  gap('awardYear', 'år', 'kan inte läsas som ett årtal: ”i år”'),
  gap('meeting.place', 'plats')
]

test('what is missing is told in one sentence, and each thing that cannot be read in its own', () => {
  expect(leftOutText(both)).toEqual(['uppgift saknas om dnr, plats.', 'år kan inte läsas som ett årtal: ”i år”.'])
  expect(leftOutText(both.slice(1, 2))).toEqual(['år kan inte läsas som ett årtal: ”i år”.'])
  expect(leftOutText([])).toEqual([])
})

test('a paper that cannot be finished tells what it lacks, and what cannot be read', () => {
  expect(lackingText(both)).toBe('det saknar dnr, plats; år kan inte läsas som ett årtal: ”i år”')
  const finished = finishPaper('staff-report', matterOf({ awardYear: 'i år', committee: { name: '' } }), false)
  expect(finished.ok ? '' : problemText(finished.problem).what).toBe(
    'Papperet kan inte göras färdigt, det saknar nämndens namn; år kan inte läsas som ett årtal: ”i år”.'
  )
})

test.each([
  ['meeting.date', { meeting: { date: '2024-02-30' } }, 'kan inte läsas som en dag: ”2024-02-30”'],
  [
    'preparation.groupDate',
    { preparation: { within: 'a', group: 'b', groupDate: 'i maj' } },
    'kan inte läsas som en dag: ”i maj”'
  ]
])('a typed %s that cannot be read is quoted, never called missing', (field, typed, unread) => {
  const finished = finishPaper('staff-report', matterOf(typed), false)
  expect(finished.ok && finished.value.remarks.find((remark) => remark.field === field)).toMatchObject({ unread })
})
