import { describe, expect, it } from 'vitest'
import { stepStatuses } from '../../../../renderer/shell/way/step-status'
import { aMatter, idOf } from '../../a-matter'

const eligible = {
  id: idOf(2),
  name: 'Linden',
  operator: 'city',
  budgetResponsibility: 'yes',
  staffResponsibility: 'yes',
  operationsPlan: 'yes',
  employees: '5',
  state: 'registered'
}

describe('the way through the year', () => {
  it('says of a new matter that everything remains', () => {
    const statuses = stepStatuses(aMatter())
    expect(statuses.units.words).toBe('Återstår')
    expect(statuses.decision.words).toBe('Återstår')
    expect(statuses.papers.words).toBe('Återstår')
    expect(statuses.minutes.words).toBe('Återstår')
    expect(statuses.committee.words).toBe('Påbörjad')
  })

  it('puts units that fail a rule before units that lack answers', () => {
    const small = { ...eligible, id: idOf(3), employees: '4' }
    const silent = { id: idOf(4), name: 'Tyst', state: 'registered' }
    expect(stepStatuses(aMatter({ units: [eligible] })).units).toEqual({ tone: 'quiet', words: 'Klar' })
    expect(stepStatuses(aMatter({ units: [eligible, silent] })).units).toEqual({
      tone: 'todo',
      words: '1 ofullständig'
    })
    expect(stepStatuses(aMatter({ units: [eligible, silent, small] })).units).toEqual({
      tone: 'mend',
      words: '1 att åtgärda'
    })
  })

  it('lets the paper be exported once nothing required is missing', () => {
    expect(stepStatuses(aMatter({ units: [eligible], decision: { form: 'approve' } })).papers.words).toBe(
      'Kan exporteras'
    )
  })

  it.each([
    ['tabled', 'Bordlagt'],
    ['referredBack', 'Återremitterat'],
    ['rejected', 'Avslaget']
  ])('never says that a matter that was %s is done', (outcome, words) => {
    expect(stepStatuses(aMatter({ minutes: { itemNumber: '23', outcome } })).minutes.words).toBe(words)
  })

  it('follows the minutes from begun to done', () => {
    expect(stepStatuses(aMatter({ minutes: { itemNumber: '23' } })).minutes.words).toBe('Påbörjad')
    expect(stepStatuses(aMatter({ minutes: { itemNumber: '23', outcome: 'asProposed' } })).minutes.words).toBe('Klar')
  })
})
