import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { readableBlocks } from '../../../../shared/document/paragraphs'
import { decisionBlocks } from '../../../../shared/text/sentences/decision-blocks'
import { decisionClauses } from '../../../../shared/text/sentences/decision-clauses'
import { hardNames } from '../../../builders/hard-names'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import type { Overrides } from '../../../builders/overrides'
import { unitOf } from '../../../builders/unit'
import { unitsNamed } from '../../../builders/units-named'

const clauses = (matter: MatterDraft): readonly string[] => readableBlocks(decisionBlocks(decisionClauses(matter)))
const form = (name: string, names: readonly string[], rest: Overrides<MatterDraft> = {}) =>
  matterOf({
    ...rest,
    decision: { form: name, immediateVerification: rest.decision?.immediateVerification ?? 'none' },
    units: unitsNamed(names)
  })
const approve = (names: readonly string[], rest: Overrides<MatterDraft> = {}) => clauses(form('approve', names, rest))
const letters = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Enhet ${String.fromCharCode(65 + (index % 26))}${index}`)

describe('approving', () => {
  test('one unit is one unnumbered sentence', () => {
    const matter = form('approve', ['LSS-hälsan'])
    expect(decisionBlocks(decisionClauses(matter)).map(({ type }) => type)).toEqual(['paragraph'])
    expect(clauses(matter)).toEqual(['Exempelnämnden godkänner att LSS-hälsan deltar i kvalitetsutmärkelsen.'])
  })

  test('two units stand with och, three with a comma and och', () => {
    expect(approve(['Kruton', 'Linden'])).toEqual([
      'Exempelnämnden godkänner att Kruton och Linden deltar i kvalitetsutmärkelsen.'
    ])
    expect(approve(['Kruton', 'Linden', 'Eken'])).toEqual([
      'Exempelnämnden godkänner att Kruton, Linden och Eken deltar i kvalitetsutmärkelsen.'
    ])
  })

  test.each([8, 40])('%d units stand in a list below the sentence, which is still one clause', (count) => {
    const names = letters(count)
    const matter = form('approve', names)
    expect(clauses(matter)).toEqual([
      'Exempelnämnden godkänner att följande enheter deltar i kvalitetsutmärkelsen:',
      ...names
    ])
    expect(decisionBlocks(decisionClauses(matter))[0]).toMatchObject({ type: 'paragraph' })
  })

  test('a list below stands under its number when the item is verified at once', () => {
    const blocks = decisionBlocks(
      decisionClauses(form('approve', letters(8), { decision: { immediateVerification: 'item' } }))
    )
    expect(blocks).toMatchObject([{ type: 'list', ordered: true, items: [{ children: { length: 8 } }, {}] }])
  })

  test.each(hardNames)('a unit called %s is named as registered', (name) => {
    expect(approve([name])).toEqual([`Exempelnämnden godkänner att ${name} deltar i kvalitetsutmärkelsen.`])
    expect(approve([name, 'Linden', 'Eken']).join('\n')).toContain(name)
  })

  test('a unit that was only asked, or has withdrawn, is not in the decision', () => {
    const units = [
      unitOf({ name: 'Kruton' }),
      unitOf({ id: idOf(2), name: 'Eken', state: 'withdrawn' }),
      unitOf({ id: idOf(3), name: 'Linden', state: 'asked' })
    ]
    expect(clauses(matterOf({ units }))).toEqual(['Exempelnämnden godkänner att Kruton deltar i kvalitetsutmärkelsen.'])
  })

  test('the award is spelled as the committee spells it', () => {
    expect(approve(['Kruton'], { committee: { awardSpelling: 'capital' } })).toEqual([
      'Exempelnämnden godkänner att Kruton deltar i Kvalitetsutmärkelsen.'
    ])
  })

  test('a committee whose name holds och is no enumeration', () => {
    expect(approve(['Kruton'], { committee: { name: 'Trafik- och renhållningsnämnden' } })).toEqual([
      'Trafik- och renhållningsnämnden godkänner att Kruton deltar i kvalitetsutmärkelsen.'
    ])
  })
})

test('a committee stored in small letters begins its sentence with a capital', () => {
  expect(approve(['Kruton'], { committee: { name: 'socialnämnden' } })).toEqual([
    'Socialnämnden godkänner att Kruton deltar i kvalitetsutmärkelsen.'
  ])
  const own = {
    name: 'socialnämnden',
    wording: { approve: 'Att {Nämnden} godkänner att {enheter} deltar i {utmärkelsen}.' }
  }
  expect(approve(['Kruton'], { committee: own })).toEqual([
    'Att socialnämnden godkänner att Kruton deltar i kvalitetsutmärkelsen.'
  ])
})

describe('noting', () => {
  test('names no unit', () => {
    expect(clauses(form('note', ['Kruton', 'Linden']))).toEqual([
      'Nämnden noterar anmälan och lägger ärendet till handlingarna.'
    ])
  })
  test('is done by the board of a company', () => {
    expect(clauses(form('note', ['Kruton'], { committee: { kind: 'board', name: 'Exempelbolaget AB' } }))).toEqual([
      'Styrelsen noterar anmälan och lägger ärendet till handlingarna.'
    ])
  })
})

describe('nominating', () => {
  const inClass = (awardClass: string) =>
    matterOf({ decision: { form: 'nominate' }, units: [unitOf({ name: 'Kruton', awardClass })] })

  test('one clause per unit, numbered when they are more than one', () => {
    const matter = form('nominate', ['Kruton', 'Enheten för arbete och försörjning'])
    expect(decisionBlocks(decisionClauses(matter))).toMatchObject([{ type: 'list', ordered: true }])
    expect(clauses(matter)).toEqual([
      'Exempelnämnden nominerar Kruton till stadens kvalitetsutmärkelse 2023.',
      'Exempelnämnden nominerar Enheten för arbete och försörjning till stadens kvalitetsutmärkelse 2023.'
    ])
  })
  test('with the class where one is set', () => {
    expect(clauses(inClass('forskola'))).toEqual([
      'Exempelnämnden nominerar Kruton i tävlingsklassen förskola till stadens kvalitetsutmärkelse 2023.'
    ])
  })
  test('with a long class in quotation marks, so that it does not run into the sentence', () => {
    const [clause] = clauses(
      matterOf({ decision: { form: 'nominate' }, units: [unitOf({ name: 'Kruton', awardClass: 'socialtjanst' })] })
    )
    expect(clause).toMatch(
      /^Exempelnämnden nominerar Kruton i tävlingsklassen ”socialtjänst samt .*” till stadens kvalitetsutmärkelse 2023\.$/
    )
  })
  test.each(['', 'en klass som inte finns'])('without the class where none is known (%j)', (awardClass) => {
    expect(clauses(inClass(awardClass))).toEqual([
      'Exempelnämnden nominerar Kruton till stadens kvalitetsutmärkelse 2023.'
    ])
  })
})

describe('verifying at once', () => {
  test.each([
    ['none', []],
    ['', []],
    ['kanske', []],
    ['item', ['Paragrafen förklaras omedelbart justerad.']],
    ['decision', ['Exempelnämnden förklarar beslutet omedelbart justerat.']]
  ])('%j', (immediateVerification, sentences) => {
    expect(approve(['Kruton'], { decision: { immediateVerification } }).slice(1)).toEqual(sentences)
  })

  test('is a clause of its own, numbered 2', () => {
    const blocks = decisionBlocks(
      decisionClauses(form('note', ['Kruton'], { decision: { immediateVerification: 'item' } }))
    )
    expect(blocks).toMatchObject([{ type: 'list', ordered: true, items: { length: 2 } }])
  })
})

test('what nobody has chosen or named stands as a required gap', () => {
  const needed = (matter: MatterDraft) =>
    decisionClauses(matter).flatMap(({ content }) => content.flatMap((each) => (each.type === 'gap' ? [each.gap] : [])))
  expect(needed(matterOf({ decision: { form: '' } }))).toEqual([
    { field: 'decision.form', label: 'beslutsform', need: 'required' }
  ])
  expect(needed(matterOf({ units: [] }))).toEqual([{ field: 'units', label: 'enhet som deltar', need: 'required' }])
  expect(needed(matterOf({ committee: { name: ' ' } }))).toEqual([
    { field: 'committee.name', label: 'nämndens namn', need: 'required' }
  ])
  expect(clauses(matterOf({ units: unitsNamed(['Kruton', '']) }))).toEqual([
    'Exempelnämnden godkänner att följande enheter deltar i kvalitetsutmärkelsen:',
    'Kruton',
    '[enhetens namn saknas]'
  ])
})
