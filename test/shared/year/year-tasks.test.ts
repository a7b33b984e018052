import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/domain/reading/day'
import { taskStatusWords } from '../../../shared/told/year-task-text'
import { nextTask, yearTasks } from '../../../shared/year/year-tasks'
import type { YearAround } from '../../../shared/year/year-facts'
import type { TaskId } from '../../../shared/year/year-task'
import { aMatter, idOf } from '../../renderer/a-matter'

const today = '2023-05-25' as Day
const eligible = {
  id: idOf(2),
  name: 'Linden',
  operator: 'city',
  awardClass: 'andra verksamheter',
  budgetResponsibility: 'yes',
  staffResponsibility: 'yes',
  operationsPlan: 'yes',
  employees: '5',
  state: 'registered'
}

const tasksOf = (over: Record<string, unknown> = {}, around: Partial<YearAround> = {}) =>
  yearTasks(aMatter(over), { today, findings: 0, isArchived: null, ...around })
const standing = (id: TaskId, over: Record<string, unknown> = {}, around: Partial<YearAround> = {}) =>
  tasksOf(over, around).find((task) => task.id === id)

const proposed = { units: [eligible], decision: { form: 'approve' } }
const decided = { ...proposed, minutes: { itemNumber: '23', outcome: 'asProposed' } }
const sent = { ...proposed, minutes: { itemNumber: '23', outcome: 'asProposed', extractSentOn: '2023-06-21' } }

describe('the tasks of the year', () => {
  it('says of an empty matter that nothing is done, but for rules that the year is known to have', () => {
    const done = tasksOf().filter(({ status }) => status === 'done')
    expect(done.map(({ id }) => id)).toEqual(['rules'])
    const unknownYear = yearTasks(aMatter({ awardYear: '2026' }), { today, findings: 0, isArchived: null })
    expect(unknownYear.filter(({ status }) => status === 'done')).toEqual([])
  })

  it.each([
    ['committee', 'Återstår'],
    ['units', 'Återstår'],
    ['decision', 'Återstår'],
    ['texts', 'Återstår'],
    ['review', 'Kan inte börja än'],
    ['report', 'Kan inte börja än'],
    ['minutes', 'Kan inte börja än'],
    ['verification', 'Kan inte börja än'],
    ['notice', 'Kan inte börja än'],
    ['sending', 'Kan inte börja än'],
    ['archive', 'Kan inte börja än']
  ] as const)('has %s of an empty matter stand as %s', (id, words) => {
    expect(taskStatusWords[standing(id)?.status ?? 'done']).toBe(words)
  })

  it('has begun on the committee and the meeting with the first own answer', () => {
    expect(standing('committee', { registryNumber: 'EXN 2023/41' })?.status).toBe('begun')
  })

  it('puts units that fail a rule before units that lack answers', () => {
    const small = { ...eligible, id: idOf(3), employees: '4' }
    const silent = { id: idOf(4), name: 'Tyst', state: 'registered' }
    expect(standing('units', { units: [eligible] })).toEqual({ id: 'units', status: 'done', rest: null })
    expect(standing('units', { units: [eligible, silent] })?.rest).toEqual({ kind: 'incomplete', count: 1 })
    expect(standing('units', { units: [eligible, silent, small] })?.rest).toEqual({ kind: 'notMet', count: 1 })
  })

  it('has neither units nor decision done while every unit is only asked', () => {
    const asked = { ...proposed, units: [{ ...eligible, state: 'asked' }] }
    expect(standing('units', asked)).toMatchObject({ status: 'begun', rest: { kind: 'noneTakesPart' } })
    expect(standing('decision', asked)).toMatchObject({ status: 'begun', rest: { kind: 'noneTakesPart' } })
  })

  it('counts what the reviewer has found, and is done when nothing is left', () => {
    expect(standing('review', proposed, { findings: 3 })).toMatchObject({ status: 'remains', rest: { count: 3 } })
    expect(standing('review', proposed)?.status).toBe('done')
  })

  it('waits for the meeting, and asks for its minutes once the day has come', () => {
    const meeting = { ...proposed, meeting: { date: '2023-06-20' } }
    expect(standing('minutes', meeting)).toMatchObject({ status: 'blocked', rest: { kind: 'meeting' } })
    expect(standing('minutes', meeting, { today: '2023-06-20' })?.status).toBe('remains')
  })

  it('has minutes without their chair begun and not done', () => {
    expect(standing('minutes', decided)).toMatchObject({ status: 'begun', rest: { kind: 'missing' } })
  })

  it('follows verification, posting, sending and the archive one after the other', () => {
    expect(standing('verification', decided)?.status).toBe('remains')
    expect(standing('notice', decided)?.status).toBe('blocked')
    const verified = { ...decided, minutes: { ...decided.minutes, verifiedOn: '2023-06-20' } }
    expect(standing('verification', verified)?.status).toBe('done')
    expect(standing('notice', verified)?.status).toBe('remains')
    expect(standing('sending', decided)?.status).toBe('remains')
    expect(standing('sending', sent)?.status).toBe('done')
    expect(standing('archive', sent)?.status).toBe('remains')
    expect(standing('archive', sent, { isArchived: true })?.status).toBe('done')
  })

  it('asks a board for no notice, and a rejected proposal for no extract', () => {
    const board = { committee: { name: 'Styrelsen', kind: 'board' } }
    expect(standing('notice', board)).toBeUndefined()
    const rejected = { ...proposed, minutes: { itemNumber: '23', outcome: 'rejected' } }
    expect(standing('sending', rejected)).toBeUndefined()
    expect(standing('archive', rejected)?.status).toBe('remains')
  })

  it('lets nothing of a tabled matter be sent', () => {
    const tabled = { ...proposed, minutes: { itemNumber: '23', outcome: 'tabled' } }
    expect(standing('minutes', tabled)).toMatchObject({ status: 'begun', rest: { kind: 'tabled' } })
    expect(standing('sending', tabled)?.status).toBe('blocked')
  })

  it('counts the units that have not submitted, and never has them stand in the way', () => {
    expect(standing('entries', proposed)).toMatchObject({ rest: { kind: 'notSubmitted', count: 1 } })
    const left = [
      { id: 'entries', status: 'remains', rest: null },
      { id: 'archive', status: 'done', rest: null }
    ] as const
    expect(nextTask(left)).toBeNull()
  })

  it('goes on after what has been carried out, and leaves behind what was left', () => {
    const begun = { id: 'committee', status: 'begun', rest: null } as const
    const report = { id: 'report', status: 'done', rest: null } as const
    const minutes = { id: 'minutes', status: 'remains', rest: null } as const
    expect(nextTask([begun, report, minutes])?.id).toBe('minutes')
    expect(nextTask([begun, report, { ...minutes, status: 'blocked' }])?.id).toBe('committee')
    const sending = { id: 'sending', status: 'done', rest: null } as const
    expect(nextTask([begun, report, minutes, sending, { ...begun, id: 'archive' }])?.id).toBe('archive')
  })

  it('leads to the first task that can be done, else to the first that waits', () => {
    expect(nextTask(tasksOf())?.id).toBe('committee')
    const waiting = [
      { id: 'minutes', status: 'blocked', rest: null },
      { id: 'verification', status: 'blocked', rest: null }
    ] as const
    expect(nextTask(waiting)?.id).toBe('minutes')
    expect(nextTask([...waiting, { id: 'archive', status: 'remains', rest: null }])?.id).toBe('archive')
  })
})
