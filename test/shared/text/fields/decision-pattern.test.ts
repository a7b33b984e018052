import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { readableBlocks } from '../../../../shared/document/paragraphs'
import { decisionBlocks } from '../../../../shared/text/sentences/decision-blocks'
import { decisionClauses } from '../../../../shared/text/sentences/decision-clauses'
import { gapsOf } from '../../../../shared/document/gaps'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { matterOf } from '../../../builders/matter'
import type { Overrides } from '../../../builders/overrides'
import { unitsNamed } from '../../../builders/units-named'

const clauses = (matter: MatterDraft): readonly string[] => readableBlocks(decisionBlocks(decisionClauses(matter)))
const form = (name: string, names: readonly string[], rest: Overrides<MatterDraft> = {}) =>
  matterOf({
    ...rest,
    decision: { form: name, immediateVerification: rest.decision?.immediateVerification ?? 'none' },
    units: unitsNamed(names)
  })
const approve = (names: readonly string[], rest: Overrides<MatterDraft> = {}) => clauses(form('approve', names, rest))
const eight = Array.from({ length: 8 }, (_, index) => `Enhet ${index}`)

describe('the committee’s own wording', () => {
  const worded = (approvePattern: string, names = ['Kruton'], rest: Overrides<MatterDraft> = {}) =>
    approve(names, { ...rest, committee: { ...rest.committee, wording: { approve: approvePattern } } })[0]

  test.each([
    ['{Nämnden/Styrelsen} godkänner {enheter}.', 'Nämnden godkänner Kruton.'],
    [
      '{Nämnden} godkänner {enheter}[ i klassen {klass}] för {utmärkelse} {år}.',
      'Exempelnämnden godkänner Kruton för kvalitetsutmärkelse 2023.'
    ],
    ['{Nämnden} godkänner[ härmed] {enheter}.', 'Exempelnämnden godkänner härmed Kruton.'],
    ['  {Nämnden}\n godkänner {enheter}.  ', 'Exempelnämnden godkänner Kruton.'],
    ['Godkänns.', 'Godkänns.'],
    ['{Nämnden} { godkänner } {enheter}', 'Exempelnämnden [ordet { godkänner } i mönstret saknas] Kruton'],
    ['{Nämnden} godkänner {toString}.', 'Exempelnämnden godkänner [ordet {toString} i mönstret saknas].'],
    ['{{enheter}}', '{Kruton}'],
    ['[[{klass}] {enheter}]', '[ Kruton]'],
    [']{enheter}[', ']Kruton['],
    ['', 'Exempelnämnden godkänner att Kruton deltar i kvalitetsutmärkelsen.'],
    ['   ', 'Exempelnämnden godkänner att Kruton deltar i kvalitetsutmärkelsen.']
  ])('%j reads %j', (pattern, sentence) => expect(worded(pattern)).toBe(sentence))

  test('ends in a colon above a list, whatever it ended in', () => {
    expect(worded('{Nämnden} låter {enheter} delta', eight)).toBe('Exempelnämnden låter följande enheter delta:')
    expect(worded('{Nämnden} låter {enheter} delta.  ', eight)).toBe('Exempelnämnden låter följande enheter delta:')
    expect(worded('Deltar: {enheter}.', eight)).toBe('Deltar: följande enheter:')
  })

  test('a word that the decision does not have stops the paper', () => {
    const matter = form('approve', ['Kruton'], { committee: { wording: { approve: '{Nämnden} godkänner {enhet}.' } } })
    expect(gapsOf(composePaper('staff-report', matter))).toContainEqual({
      field: 'committee.wording',
      label: 'ordet {enhet} i mönstret',
      need: 'required'
    })
  })
})
