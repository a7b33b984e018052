import { describe, expect, it } from 'vitest'
import type { FieldPath } from '../../../../shared/domain/paths/matter-path'
import type { MatterDraft } from '../../../../shared/domain/matter'
import type { History } from '../../../../renderer/state/matter/history'
import { reduceHistory, type HistoryAction } from '../../../../renderer/state/matter/reduce-history'
import { aMatter } from '../../a-matter'

const place =
  (words: string) =>
  (matter: MatterDraft): MatterDraft => ({ ...matter, meeting: { ...matter.meeting, place: words } })
const typing = (words: string, at: number, key: FieldPath = 'meeting.place'): HistoryAction => ({
  type: 'change',
  label: 'ändra plats för sammanträdet',
  key,
  edit: place(words),
  at
})
const after = (...actions: HistoryAction[]): History =>
  actions.reduce(reduceHistory, { past: [], present: aMatter(), future: [] })
const placeOf = ({ present }: History): string => present.meeting.place

describe('the history of a matter', () => {
  it('takes typing in one field within two seconds as one step', () => {
    const history = after(typing('S', 1_000), typing('St', 2_500), typing('Sta', 4_000))
    expect(history.past).toHaveLength(1)
    expect(placeOf(reduceHistory(history, { type: 'undo' }))).toBe('')
  })

  it('begins a new step after a pause, and in another field', () => {
    expect(after(typing('S', 1_000), typing('St', 3_001)).past).toHaveLength(2)
    expect(after(typing('S', 1_000), typing('St', 1_100, 'officer.name')).past).toHaveLength(2)
  })

  it('undoes and redoes the same states, and keeps the labels', () => {
    const typed = after(typing('Stadshuset', 1_000), typing('Rådhuset', 9_000))
    const undone = reduceHistory(typed, { type: 'undo' })
    expect(placeOf(undone)).toBe('Stadshuset')
    expect(undone.future.at(-1)?.label).toBe('ändra plats för sammanträdet')
    expect(reduceHistory(undone, { type: 'redo' }).present).toBe(typed.present)
  })

  it('forgets what was undone when something new is done', () => {
    const undone = reduceHistory(after(typing('Stadshuset', 1_000)), { type: 'undo' })
    expect(reduceHistory(undone, typing('Rådhuset', 2_000)).future).toEqual([])
  })

  it('does not join typing to a step that was just redone', () => {
    const redone = [{ type: 'undo' } as const, { type: 'redo' } as const].reduce(
      reduceHistory,
      after(typing('S', 1_000))
    )
    expect(reduceHistory(redone, typing('St', 1_200)).past).toHaveLength(2)
  })

  it('stamps the matter with the time of the edit, and only when the edit changes something', () => {
    const changed = after(typing('Stadshuset', Date.UTC(2023, 4, 24, 12, 32)))
    expect(changed.present.changed).toBe('2023-05-24T12:32:00.000Z')
    const nothing: HistoryAction = { type: 'change', label: 'inget', edit: (matter) => matter, at: 0 }
    expect(reduceHistory(changed, nothing)).toBe(changed)
  })

  it('is unmoved by undo and redo where there is nothing to undo or redo', () => {
    const start = after()
    expect(reduceHistory(start, { type: 'undo' })).toBe(start)
    expect(reduceHistory(start, { type: 'redo' })).toBe(start)
  })

  it('keeps a note through undo and redo, without a step or a new day of change', () => {
    const note: HistoryAction = {
      type: 'note',
      edit: (matter) => ({ ...matter, copiedOut: { 'staff-report': '1-a' } })
    }
    const before = after(typing('S', 1_000))
    const noted = reduceHistory(before, note)
    expect(noted.past).toHaveLength(1)
    expect(noted.present.changed).toBe(before.present.changed)
    const undone = reduceHistory(noted, { type: 'undo' })
    expect(placeOf(undone)).toBe('')
    expect(undone.present.copiedOut).toEqual({ 'staff-report': '1-a' })
    expect(reduceHistory(undone, { type: 'redo' }).present.copiedOut).toEqual({ 'staff-report': '1-a' })
  })
})

describe('an event', () => {
  const decide: HistoryAction = {
    type: 'change',
    label: 'anteckna beslutet',
    edit: place('Stadshuset'),
    milestone: { kind: 'decided' },
    at: 1_000
  }
  const send = (typed: string): HistoryAction => ({
    type: 'change',
    label: 'ändra dag då protokollsutdraget skickades',
    edit: (matter) => ({ ...matter, minutes: { ...matter.minutes, extractSentOn: typed } }),
    at: 2_000
  })
  const milestones = ({ named }: History) => named?.map(({ milestone }) => milestone.kind)

  it('names the very state that it led to, also when it is changed at once', () => {
    const history = after(decide, typing('Rådhuset', 1_500))
    expect(history.named).toMatchObject([
      { milestone: { kind: 'decided' }, matter: { meeting: { place: 'Stadshuset' } } }
    ])
  })

  it('that changes nothing names nothing', () => {
    expect(after({ ...decide, edit: (matter) => matter }).named).toBeUndefined()
  })

  it('has been, though it is undone', () => {
    expect(milestones(reduceHistory(after(decide), { type: 'undo' }))).toEqual(['decided'])
  })

  it('is that the extract is sent, whichever field it is told in, once it is a day', () => {
    expect(milestones(after(send('2023-06-')))).toBeUndefined()
    expect(milestones(after(send('2023-06-'), send('2023-06-14'), send('2023-06-15')))).toEqual(['sent'])
  })

  it('is not that the extract was not sent after all', () => {
    expect(milestones(after(send('2023-06-14'), send('')))).toEqual(['sent'])
  })
})

describe('a matter whose extract has been sent', () => {
  const sent = { ...aMatter(), minutes: { ...aMatter().minutes, extractSentOn: '2023-06-14', itemNumber: '7' } }
  const start: History = { past: [], present: sent, future: [] }
  const item =
    (itemNumber: string) =>
    (matter: MatterDraft): MatterDraft => ({ ...matter, minutes: { ...matter.minutes, itemNumber } })
  const change = (edit: (matter: MatterDraft) => MatterDraft, lock?: 'unlocking'): HistoryAction => ({
    type: 'change',
    label: 'ändra',
    edit,
    ...(lock && { lock }),
    at: 1_000
  })

  it('takes no edit of what is locked, makes no step of it and counts that it was refused', () => {
    const refused = reduceHistory(reduceHistory(start, change(item('8'))), change(item('9')))
    expect(refused).toEqual({ ...start, refused: 2 })
  })

  it('takes the open part of an edit that also touches what is locked', () => {
    const edited = reduceHistory(
      start,
      change((matter) => ({ ...item('8')(matter), officer: { ...matter.officer, name: 'Åsa Ek' } }))
    )
    expect(edited.present).toMatchObject({ officer: { name: 'Åsa Ek' }, minutes: { itemNumber: '7' } })
    expect(edited).toMatchObject({ refused: 1, past: [{ matter: sent }] })
  })

  it('is opened by unlocking alone', () => {
    const opened = reduceHistory(
      start,
      change((matter) => ({ ...matter, minutes: { ...matter.minutes, extractSentOn: '' } }), 'unlocking')
    )
    expect(opened.present.minutes.extractSentOn).toBe('')
    expect(opened.refused).toBeUndefined()
    expect(reduceHistory(opened, change(item('8'))).present.minutes.itemNumber).toBe('8')
  })
})
