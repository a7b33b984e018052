import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import type { PaperKind } from '../../../../shared/domain/paper-kind'
import { finishPaper } from '../../../../shared/text/papers/finish-paper'
import { blankMatter } from '../../../builders/blank-matter'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import type { Overrides } from '../../../builders/overrides'
import { unitOf } from '../../../builders/unit'

const taken = { itemNumber: '23', outcome: 'asProposed' }
const refusedFor = (kind: PaperKind, matter: MatterDraft): readonly string[] => {
  const finished = finishPaper(kind, matter, false)
  return !finished.ok && finished.problem.kind === 'incomplete' ? finished.problem.gaps.map(({ field }) => field) : []
}
const edited = {
  text: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Eget.' }] }],
  basis: ''
}

describe('no paper is finished without', () => {
  const cases: [string, Overrides<MatterDraft>, string][] = [
    ['its year', { awardYear: '' }, 'awardYear'],
    ['a year that can be read', { awardYear: 'i år' }, 'awardYear'],
    ['the committee’s name', { committee: { name: '\u00AD ' } }, 'committee.name'],
    ['a decision form', { decision: { form: '' } }, 'decision.form'],
    ['a known decision form', { decision: { form: 'kanske' } }, 'decision.form'],
    ['a unit', { units: [] }, 'units'],
    ['a unit that takes part', { units: [unitOf({ state: 'withdrawn' }), unitOf({ state: 'asked' })] }, 'units'],
    ['a unit, also where it only is noted', { units: [], decision: { form: 'note' } }, 'units'],
    ['the names of its units', { units: [unitOf({ name: '' })] }, `units.${idOf(1)}.name`],
    [
      'the names of its units, also where they only are noted',
      { units: [unitOf({ name: '' })], decision: { form: 'note' } },
      `units.${idOf(1)}.name`
    ]
  ]
  test.each(cases)('%s', (_, overrides, field) => {
    expect(refusedFor('staff-report', matterOf(overrides))).toContain(field)
    expect(refusedFor('minutes-extract', matterOf({ ...overrides, minutes: taken }))).toContain(field)
  })
})

describe('no minutes extract is finished without', () => {
  test.each([
    ['its §', { ...taken, itemNumber: ' ' }, ['minutes.itemNumber']],
    ['the decision as taken', { ...taken, outcome: '' }, ['minutes.outcome']],
    ['the clauses of a changed decision', { ...taken, outcome: 'changed' }, ['minutes.decidedClauses']]
  ])('%s', (_, minutes, fields) => {
    expect(refusedFor('minutes-extract', matterOf({ minutes }))).toEqual(fields)
    expect(refusedFor('staff-report', matterOf({ minutes }))).toEqual([])
  })
})

test('an edited text does not hide what is required', () => {
  const texts = { proposal: edited, summary: edited, views: edited, decision: edited }
  expect(refusedFor('staff-report', matterOf({ decision: { form: '' }, texts }))).toEqual(['decision.form'])
  expect(refusedFor('minutes-extract', matterOf({ texts, minutes: { itemNumber: '23' } }))).toEqual(['minutes.outcome'])
})

test('everything else is left out and told as a remark, each field once', () => {
  const bare = matterOf({
    committee: { administration: '', department: '' },
    units: [unitOf({ home: '' })],
    rules: { entryBy: { value: '', source: '', from: '', confirmed: '' } }
  })
  const finished = finishPaper('staff-report', bare, false)
  const fields: string[] = finished.ok ? finished.value.remarks.map(({ field }) => field) : []
  expect(fields).toEqual(
    [
      'committee.administration',
      'committee.department',
      'registryNumber',
      'reportDate',
      'officer.name',
      'officer.phone',
      'meeting.date',
      `units.${idOf(1)}.home`,
      `units.${idOf(1)}.awardClass`,
      'rules.entryBy',
      'preparation.genderAnalysis',
      'preparation.within',
      'committee.signatories',
      'committee.sender.street',
      'committee.sender.postalAddress',
      'committee.sender.phone',
      'committee.sender.email',
      'committee.sender.web'
    ].sort((a, b) => fields.indexOf(a) - fields.indexOf(b))
  )
  expect(new Set(fields).size).toBe(fields.length)
})

test('a matter in which nothing is typed is refused for everything, in the words of the form', () => {
  const finished = finishPaper('minutes-extract', blankMatter(), false)
  expect(
    finished.ok ? [] : finished.problem.kind === 'incomplete' && finished.problem.gaps.map(({ label }) => label)
  ).toEqual(['år', 'nämndens namn', 'beslutsform', 'enhet som deltar', 'paragrafnummer', 'beslutet som det fattades'])
})
