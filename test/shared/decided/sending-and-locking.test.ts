import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { breaksLock, isWithinLock, unlock, withinLock } from '../../../shared/decided/lock'
import { recordDecision } from '../../../shared/decided/record-decision'
import { isIssuedAsItIs, sendExtract } from '../../../shared/issued/send-extract'
import { idOf } from '../../builders/id-of'
import { issuedMatter, newIds } from '../../builders/issued-matter'
import { matterOf } from '../../builders/matter'
import { unitsNamed } from '../../builders/units-named'

const ids = newIds(600)
const proposed = matterOf({
  registryNumber: 'KUN 2023/118',
  reportDate: '2023-05-25',
  meeting: { date: '2023-06-12' },
  units: unitsNamed(['Kruton', 'Linden']),
  minutes: { itemNumber: '14' }
})
const decided = recordDecision(issuedMatter(proposed), 'asProposed', ids)
const sent = (matter: MatterDraft): MatterDraft => {
  const result = sendExtract(matter, '2023-06-14', ids)
  return result.ok ? result.value : expect.unreachable()
}
const papersOf = ({ issued }: MatterDraft): string[] => issued.map(({ paper, on }) => `${paper} ${on}`)

describe('sending the extract', () => {
  test('keeps the extract and its e-mail as they went out, and locks the matter', () => {
    expect(papersOf(sent(decided))).toEqual([
      'staff-report 2023-05-25',
      'minutes-extract 2023-06-14',
      'cover-email 2023-06-14'
    ])
    expect(sent(decided).minutes.extractSentOn).toBe('2023-06-14')
  })

  test('does not keep an extract twice that has gone out just as it is', () => {
    const issued = issuedMatter(decided, { paper: 'minutes-extract', on: '2023-06-13', from: 700 })
    expect(isIssuedAsItIs(issued, 'minutes-extract')).toBe(true)
    expect(isIssuedAsItIs(decided, 'minutes-extract')).toBe(false)
    expect(papersOf(sent(issued)).filter((paper) => paper.startsWith('minutes-extract'))).toEqual([
      'minutes-extract 2023-06-13'
    ])
  })

  test('is refused where the extract cannot be made, and where nothing is to be sent', () => {
    const unnumbered = { ...decided, minutes: { ...decided.minutes, itemNumber: '' } }
    expect(sendExtract(unnumbered, '2023-06-14', ids)).toMatchObject({ ok: false, problem: { kind: 'incomplete' } })
    const tabled = recordDecision(decided, 'tabled', ids)
    expect(sendExtract(tabled, '2023-06-14', ids)).toMatchObject({
      ok: false,
      problem: { kind: 'not-made', because: { kind: 'not-to-be-sent' } }
    })
  })
})

describe('a matter whose extract has been sent', () => {
  const locked = sent(decided)
  const text = { text: [], basis: '' }

  test.each<[string, Partial<MatterDraft>]>([
    ['the decision as taken', { minutes: { ...locked.minutes, decision: null } }],
    ['the minutes', { minutes: { ...locked.minutes, itemNumber: '15' } }],
    ['the day it was sent', { minutes: { ...locked.minutes, extractSentOn: '' } }],
    ['the rules', { rules: { ...locked.rules, winnersEvent: { ...locked.rules.winnersEvent, value: 'fest' } } }],
    ['the decision form', { decision: { ...locked.decision, form: 'note' } }],
    ['the meeting', { meeting: { ...locked.meeting, date: '2023-06-13' } }],
    ['the words of the extract', { texts: { reservation: text } }]
  ])('keeps %s', (_, over) => {
    expect(breaksLock(locked, { ...locked, ...over })).toBe(true)
    expect(withinLock(locked, { ...locked, ...over })).toEqual(locked)
    expect(withinLock(decided, { ...decided, ...over })).toMatchObject(over)
  })

  test('has an open register, and other texts', () => {
    const later = { ...locked, units: [], texts: { background: text } }
    expect(withinLock(locked, later)).toBe(later)
    expect(breaksLock(locked, later)).toBe(false)
    expect(withinLock(locked, { ...later, texts: { background: text, reservation: text } })).toEqual(later)
  })

  test('is opened with a reason that is kept, and its next extract takes the place of the first', () => {
    const opened = unlock(locked, { id: idOf(1), on: '2023-06-20', because: 'Fel namn' })
    expect(opened.minutes.unlocked).toEqual([
      { id: idOf(1), on: '2023-06-20', because: 'Fel namn', sentOn: '2023-06-14' }
    ])
    const again = sent({ ...opened, minutes: { ...opened.minutes, itemNumber: '15' } })
    const extracts = again.issued.filter(({ paper }) => paper === 'minutes-extract')
    expect(extracts.map(({ replaces }) => replaces)).toEqual(['', extracts[0]?.id])
  })

  test.each([
    ['minutes.itemNumber', true],
    ['texts.reservation', true],
    ['rules.criteria.x', true],
    ['awardYear', true],
    ['units.x.name', false],
    ['texts.background', false],
    ['committee.name', false]
  ])('%s is closed: %s', (path, isClosed) => {
    expect(isWithinLock(path)).toBe(isClosed)
  })
})
