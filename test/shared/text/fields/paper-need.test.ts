import { expect, test } from 'vitest'
import { paperNeed } from '../../../../shared/text/fields/paper-need'
import { matterOf } from '../../../builders/matter'

const ordinary = matterOf()
const atOnce = matterOf({ decision: { form: 'approve', immediateVerification: 'item' } })
const board = matterOf({ committee: { kind: 'board' } })

test.each([
  ['verification-sheet', ordinary, false],
  ['verification-sheet', atOnce, true],
  ['public-notice', ordinary, true],
  ['public-notice', board, false],
  ['minutes-notice', ordinary, false],
  ['minutes-notice', atOnce, true],
  ['minutes-notice', board, false]
] as const)('%s is needed only where its occasion is (%#)', (kind, matter, isNeeded) => {
  expect(paperNeed(kind, matter)?.isNeeded).toBe(isNeeded)
})

test('the report and the extract are needed always', () => {
  expect(paperNeed('staff-report', ordinary)).toBeNull()
  expect(paperNeed('minutes-extract', ordinary)).toBeNull()
})
