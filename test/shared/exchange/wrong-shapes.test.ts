import { describe, expect, test } from 'vitest'
import { problemText } from '../../../shared/told/problem-text'
import { idOf } from '../../builders/id-of'
import { file, parseMatter } from './file/file-text'

describe('a wrong shape is refused with its place', () => {
  test.each<[string, object]>([
    ['matter.id', { id: 'inget-id' }],
    ['matter.id', { id: 7 }],
    ['matter.awardYear', { awardYear: ['2023'] }],
    ['matter.awardYear', { awardYear: {} }],
    ['matter.committee', { committee: 'Exempelnämnden' }],
    ['matter.committee', { committee: null }],
    ['matter.committee.name', { committee: { name: {} } }],
    ['matter.committee.sender', { committee: { sender: [] } }],
    ['matter.committee.signatories', { committee: { signatories: {} } }],
    ['matter.committee.signatories.0.id', { committee: { signatories: [{}] } }],
    ['matter.committee.sectionOrder.0', { committee: { sectionOrder: [1] } }],
    ['matter.committee.wording.approve', { committee: { wording: { approve: [] } } }],
    ['matter.rules', { rules: [] }],
    ['matter.rules.entryBy', { rules: { entryBy: '2023-05-17' } }],
    ['matter.rules.classes', { rules: { classes: 'förskola' } }],
    ['matter.rules.classes.0.id', { rules: { classes: [{ id: '' }] } }],
    ['matter.rules.criteria.0', { rules: { criteria: [null] } }],
    ['matter.officer', { officer: 'Alex' }],
    ['matter.meeting.date', { meeting: { date: { y: 2023 } } }],
    ['matter.preparation', { preparation: 1 }],
    ['matter.target', { target: 5 }],
    ['matter.units', { units: {} }],
    ['matter.units.0', { units: ['Kruton'] }],
    ['matter.units.1.id', { units: [{ id: idOf(2) }, { id: idOf(3) + '0' }] }],
    ['matter.units.0.employees', { units: [{ id: idOf(2), employees: [5] }] }],
    ['matter.units.0.ownAnswers', { units: [{ id: idOf(2), ownAnswers: [] }] }],
    ['matter.units.0.overrides', { units: [{ id: idOf(2), overrides: 'nej' }] }],
    ['matter.decision', { decision: 'approve' }],
    ['matter.texts', { texts: [] }],
    ['matter.texts.summary.text', { texts: { summary: {} } }],
    ['matter.texts.summary.text', { texts: { summary: { text: '<b>hej</b>' } } }],
    ['matter.texts.summary.text.0.type', { texts: { summary: { text: [{ type: 'picture' }] } } }],
    [
      'matter.texts.summary.text.0.content.0.type',
      { texts: { summary: { text: [{ type: 'paragraph', content: [{ type: 'html' }] }] } } }
    ],
    [
      'matter.texts.summary.text.0.content.0.bold',
      { texts: { summary: { text: [{ type: 'paragraph', content: [{ type: 'text', text: '', bold: 1 }] }] } } }
    ],
    ['matter.minutes', { minutes: 23 }],
    ['matter.minutes.documents.0.id', { minutes: { documents: [{ text: 'Tjänsteutlåtande' }] } }],
    ['matter.minutes.chair', { minutes: { chair: 'Sam' } }]
  ])('%s', (place, members) => {
    const parsed = parseMatter(members)
    expect(parsed).toEqual({ ok: false, problem: { kind: 'file-wrong-shape', file, place: `”${place}”` } })
    if (!parsed.ok) expect(problemText(parsed.problem).safe).toBe('Inget har ändrats.')
  })
})
