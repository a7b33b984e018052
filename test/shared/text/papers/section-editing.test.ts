import { describe, expect, test } from 'vitest'
import { readableBlocks } from '../../../../shared/document/paragraphs'
import type { MatterDraft } from '../../../../shared/domain/matter'
import type { EditedSection } from '../../../../shared/domain/section-text'
import { basisOf, composeSections, type ComposedSection } from '../../../../shared/text/papers/compose-sections'
import { sectionOrder } from '../../../../shared/text/fields/section-order'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { blocksFromText, textFromBlocks } from '../../../../shared/text/sentences/section-blocks'
import { matterOf } from '../../../builders/matter'
import { unitsNamed } from '../../../builders/units-named'

const own = (text: string, basis = ''): EditedSection => ({
  text: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  basis
})
const sectionOf = (
  id: string,
  matter: MatterDraft,
  kind: 'staff-report' | 'minutes-extract' = 'staff-report'
): ComposedSection => {
  const found = composeSections(kind, matter).find((section) => section.id === id)
  if (found === undefined) throw new Error(`There is no section ${id}.`)
  return found
}

describe('an edited section', () => {
  const matter = matterOf()
  const basis = basisOf(sectionOf('summary', matter).proposal)
  const edited = (overrides: Partial<MatterDraft> = {}): MatterDraft => ({
    ...matter,
    texts: { summary: own('Egen text.', basis) },
    ...overrides
  })

  test('stands in the paper in place of the proposal, which is kept beside it', () => {
    const section = sectionOf('summary', edited())
    expect(readableBlocks(section.blocks)).toEqual(['Egen text.'])
    expect(basisOf(section.proposal)).toBe(basis)
    expect(section.stale).toBe(false)
  })
  test('is stale when the data behind it have changed, and no longer when they are back', () => {
    const changed = edited({ units: unitsNamed(['Kruton', 'Linden']) })
    expect(sectionOf('summary', changed).stale).toBe(true)
    expect(sectionOf('summary', { ...changed, units: matter.units }).stale).toBe(false)
  })
  test('is not stale when data of another section have changed', () => {
    expect(
      sectionOf(
        'summary',
        edited({ preparation: { within: 'en annan avdelning', group: '', groupDate: '', genderAnalysis: '' } })
      ).stale
    ).toBe(false)
  })
  test('whose origin nobody noted is never stale', () => {
    const unknown = { ...matter, texts: { summary: own('Egen text.') }, units: unitsNamed(['Linden']) }
    expect(sectionOf('summary', unknown).stale).toBe(false)
  })
  test('reset, by being taken away, is the proposal again', () => {
    expect(sectionOf('summary', { ...edited(), texts: {} })).toMatchObject({ edited: undefined, stale: false })
    expect(basisOf(sectionOf('summary', { ...edited(), texts: {} }).blocks)).toBe(basis)
  })
  test('may be emptied, and then leaves the finished paper', () => {
    expect(sectionOf('summary', { ...matter, texts: { summary: { text: [], basis: '' } } }).blocks).toEqual([])
  })
  test('named by nobody’s section changes nothing', () => {
    expect(composePaper('staff-report', { ...matter, texts: { toString: own('x'), okänt: own('y') } })).toEqual(
      composePaper('staff-report', matter)
    )
  })
})

describe('what a person starts from', () => {
  test.each(['staff-report', 'minutes-extract'] as const)('in a %s reads as the proposal does', (kind) => {
    const matter = matterOf({
      units: unitsNamed(['Kruton', 'Linden', 'Eken', 'Asken']),
      minutes: { itemNumber: '1', outcome: 'asProposed' }
    })
    for (const { proposal } of composeSections(kind, matter)) {
      expect(readableBlocks(blocksFromText(textFromBlocks(proposal)))).toEqual(readableBlocks(proposal))
    }
  })
  test('has the units of a numbered clause as lines of the clause', () => {
    const names = Array.from({ length: 8 }, (_, index) => `Enhet ${index}`)
    const { proposal } = sectionOf(
      'proposal',
      matterOf({ units: unitsNamed(names), decision: { form: 'approve', immediateVerification: 'item' } })
    )
    expect(readableBlocks(blocksFromText(textFromBlocks(proposal)))).toEqual([
      [
        'Exempelnämnden godkänner att följande enheter deltar i kvalitetsutmärkelsen:',
        ...names.map((name) => `– ${name}`)
      ].join('\n'),
      'Paragrafen förklaras omedelbart justerad.'
    ])
  })
  test('shows a gap in brackets', () => {
    expect(textFromBlocks(sectionOf('preparation', matterOf()).proposal)).toEqual([
      {
        type: 'paragraph',
        content: expect.arrayContaining([{ type: 'text', text: '[beredande avdelning saknas]' }]) as unknown
      }
    ])
  })
})

test('pasted line separators become line breaks, and hidden characters go', () => {
  const blocks = blocksFromText([
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Rad ett\vrad\u00AD två\u2028', bold: true }, { type: 'break' }]
    }
  ])
  expect(blocks).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Rad ett', bold: true },
        { type: 'break' },
        { type: 'text', text: 'rad två', bold: true },
        { type: 'break' },
        { type: 'text', text: '', bold: true },
        { type: 'break' }
      ]
    }
  ])
})

describe('the order of sections', () => {
  const order = (...sections: readonly string[]) =>
    sectionOrder('staff-report', matterOf({ committee: { sectionOrder: sections } }).committee)

  test('is the committee’s own, each once, without sections that no report has', () => {
    expect(order('views', 'proposal', 'views', 'decision', 'okänt')).toEqual(['views', 'proposal'])
  })
  test('is whole where the committee has stored none', () => {
    expect(order()).toEqual(['proposal', 'summary', 'background', 'matter', 'genderAnalysis', 'preparation', 'views'])
    expect(order('okänt')).toEqual(order())
  })
  test('never leaves out what is proposed', () => expect(order('views')).toEqual(['proposal', 'views']))

  test.each([
    ['afterProposal', ['proposal', 'signatures', 'views']],
    ['last', ['proposal', 'views', 'signatures']],
    ['', ['proposal', 'views', 'signatures']]
  ])('has the signatures where the committee has them (%j)', (signaturePlace, ids) => {
    const paper = composePaper(
      'staff-report',
      matterOf({ committee: { signaturePlace, sectionOrder: ['proposal', 'views'] } })
    )
    expect(paper.sections.map(({ id }) => id)).toEqual(ids)
  })
})

describe('the minutes', () => {
  const texts = { proposal: own('Nämnden beslutar på eget sätt.'), summary: own('Egen sammanfattning.') }
  const minutes = { itemNumber: '23', outcome: 'asProposed' }
  const read = (id: string, matter: MatterDraft) => readableBlocks(sectionOf(id, matter, 'minutes-extract').blocks)

  test('take the proposal and the summary over as the report has them', () => {
    expect(read('decision', matterOf({ minutes, texts }))).toEqual(['Nämnden beslutar på eget sätt.'])
    expect(read('laidProposal', matterOf({ minutes, texts }))).toEqual([
      'Förvaltningen har lagt fram följande förslag till beslut:',
      'Nämnden beslutar på eget sätt.'
    ])
    expect(read('case', matterOf({ minutes, texts }))).toEqual(['Egen sammanfattning.'])
  })
  test.each([
    [
      'changed',
      ['Enheten A stryks.', 'Paragrafen förklaras omedelbart justerad.'],
      'beslutar enligt förvaltningens förslag med ändringar.'
    ],
    ['tabled', ['Nämnden bordlägger ärendet.'], 'bordlägger ärendet.'],
    ['referredBack', ['Nämnden återremitterar ärendet till förvaltningen.'], 'återremitterar ärendet.'],
    ['rejected', ['Nämnden avslår förvaltningens förslag.'], 'avslår förvaltningens förslag.']
  ])('tell a decision that is %s', (outcome, clauses, found) => {
    const rows =
      outcome === 'changed'
        ? clauses.map((text, row) => ({ id: `00000000-0000-4000-8000-00000000000${row}`, text }))
        : []
    const matter = matterOf({
      minutes: {
        itemNumber: '23',
        outcome,
        decidedClauses: rows,
        chair: { title: '', name: 'Sam Provström', party: 'S' }
      }
    })
    expect(read('decision', matter)).toEqual(clauses)
    expect(read('course', matter)).toEqual([`Ordföranden Sam Provström (S) finner att nämnden ${found}`])
  })
  test('speak of styrelsen and bolaget for a company, and of no notice board', () => {
    const matter = matterOf({
      minutes: { ...minutes, outcome: 'referredBack', postedOn: '2023-06-21' },
      committee: { kind: 'board' }
    })
    expect(read('decision', matter)).toEqual(['Styrelsen återremitterar ärendet till bolaget.'])
    expect(JSON.stringify(composePaper('minutes-extract', matter).head)).not.toContain('Anslaget')
  })
})
