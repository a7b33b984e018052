import { describe, expect, test } from 'vitest'
import { writePlainText } from '../../../shared/document/plain-text'
import { isLocked, markSent, unlock, withinLock } from '../../../shared/decided/lock'
import { recordDecision } from '../../../shared/decided/record-decision'
import { asOfItem, isLeftOpen, takeUpAgain } from '../../../shared/decided/take-up-again'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { idOf } from '../../builders/id-of'
import { newIds } from '../../builders/issued-matter'
import { matterOf } from '../../builders/matter'
import type { MatterDraft } from '../../../shared/domain/matter'

const open = recordDecision(
  matterOf({
    meeting: { date: '2023-06-07' },
    minutes: { itemNumber: '14' }
  }),
  'asProposed',
  newIds()
)
const sent = markSent(open, '2023-06-14')
const extract = (matter: MatterDraft): string => writePlainText(composePaper('minutes-extract', matter))

describe('a matter whose extract has been sent', () => {
  test('is locked until somebody opens it with a reason, and again when the next extract is sent', () => {
    const opened = unlock(sent, { id: idOf(70), on: '2023-06-20', because: 'Fel förnamn.' })
    expect([open, sent, opened, markSent(opened, '2023-06-21')].map(isLocked)).toEqual([false, true, false, true])
    expect(opened.minutes.unlocked).toEqual([
      { id: idOf(70), on: '2023-06-20', because: 'Fel förnamn.', sentOn: '2023-06-14' }
    ])
    expect(unlock(open, { id: idOf(70), on: '2023-06-20', because: 'x' })).toBe(open)
  })

  test('keeps decision, minutes, rules and meeting through any edit, and lets the register change', () => {
    const edited = {
      ...sent,
      units: [],
      awardYear: '2024',
      rules: { ...sent.rules, year: '2024' },
      minutes: { ...sent.minutes, itemNumber: '15' },
      meeting: { ...sent.meeting, date: '' },
      decision: { form: 'note', immediateVerification: '' }
    }
    const kept = withinLock(sent, edited)
    expect(kept).toMatchObject({
      units: [],
      minutes: sent.minutes,
      rules: sent.rules,
      meeting: sent.meeting,
      decision: sent.decision
    })
    expect(withinLock(open, edited)).toBe(edited)
  })

  test('gets a corrected extract, with its day and reason on the paper', () => {
    const corrected = extract(unlock(sent, { id: idOf(70), on: '2023-06-20', because: 'Fel förnamn på ordföranden' }))
    expect(corrected).toContain('Rättat protokollsutdrag')
    expect(corrected.replaceAll('\u00a0', ' ')).toContain('Rättat den 20 juni 2023')
    expect(corrected.replaceAll('\u00a0', ' ')).toContain(
      'Utdraget ersätter det som skickades den 14 juni 2023. Skäl: Fel förnamn på ordföranden.'
    )
    expect(extract(sent)).not.toContain('Rätta')
  })
})

describe('a matter that was left to a later meeting', () => {
  const tabled = {
    ...recordDecision(open, 'tabled', newIds()),
    texts: { course: { text: [], basis: '' }, summary: { text: [], basis: '' } }
  }
  const waiting = { ...tabled, minutes: { ...tabled.minutes, resumedOn: '2023-06-21', verifiedOn: '2023-06-10' } }
  const again = takeUpAgain(waiting, idOf(71))

  test('keeps the item, and begins a new one for the next meeting', () => {
    expect(again.earlierItems).toEqual([
      { id: idOf(71), meeting: waiting.meeting, minutes: waiting.minutes, texts: { course: waiting.texts.course } }
    ])
    expect(again.meeting.date).toBe('2023-06-21')
    expect(again.minutes).toMatchObject({ itemNumber: '', outcome: '', decision: null, verifiedOn: '' })
    expect(Object.keys(again.texts)).toEqual(['summary'])
  })

  test('has an extract of its own for each item, and the last one decides', () => {
    const decided = recordDecision(
      { ...again, minutes: { ...again.minutes, itemNumber: '20' } },
      'asProposed',
      newIds(900)
    )
    expect(extract(decided)).toContain('godkänner')
    const [item] = decided.earlierItems
    const first = item ? extract(asOfItem(decided, item)) : ''
    expect(first).toContain('Nämnden bordlägger ärendet.')
    expect(first).toContain('§\u00A014')
  })

  test.each(['asProposed', 'changed', 'rejected'] as const)('is not one that was decided as %s', (outcome) => {
    const decided = recordDecision(open, outcome, newIds())
    expect(isLeftOpen(decided)).toBe(false)
    expect(takeUpAgain(decided, idOf(71))).toBe(decided)
  })
})
