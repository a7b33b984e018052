import { describe, expect, it } from 'vitest'
import { stepStatus } from '../../../../renderer/shell/way/step-status'
import type { YearTask } from '../../../../shared/year/year-task'

describe('the way through the year', () => {
  it('tells how far the tasks of a view have come together', () => {
    const tasks: YearTask[] = [
      { id: 'minutes', status: 'done', rest: null },
      { id: 'verification', status: 'remains', rest: null },
      { id: 'notice', status: 'blocked', rest: null }
    ]
    expect(stepStatus('minutes', tasks).words).toBe('Påbörjad')
    expect(stepStatus('minutes', tasks.slice(0, 1)).words).toBe('Klar')
    expect(stepStatus('minutes', tasks.slice(1)).words).toBe('Återstår')
    expect(stepStatus('minutes', tasks.slice(2)).words).toBe('Kan inte börja än')
    expect(stepStatus('dates', tasks).words).toBe('')
  })

  it('counts what is to be mended before it says how far it has come', () => {
    const notMet: YearTask = { id: 'units', status: 'begun', rest: { kind: 'notMet', count: 2 } }
    expect(stepStatus('units', [notMet])).toEqual({ tone: 'mend', words: '2 att åtgärda' })
    const incomplete: YearTask = { id: 'units', status: 'begun', rest: { kind: 'incomplete', count: 1 } }
    expect(stepStatus('units', [incomplete])).toEqual({ tone: 'todo', words: '1 ofullständig' })
  })

  it.each([
    ['tabled', 'Bordlagt'],
    ['referredBack', 'Återremitterat'],
    ['rejected', 'Avslaget']
  ] as const)('never says that a matter that was %s is done', (kind, words) => {
    expect(stepStatus('minutes', [{ id: 'minutes', status: 'done', rest: { kind } }]).words).toBe(words)
  })
})
