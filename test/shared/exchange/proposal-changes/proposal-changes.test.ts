import { expect, test } from 'vitest'
import type { SectionText, TextInline } from '../../../../shared/domain/section-text'
import { proposalChanges } from '../../../../shared/exchange/proposal-changes/proposal-changes'
import { basisOf, type ComposedSection } from '../../../../shared/text/papers/compose-sections'
import { blocksFromText } from '../../../../shared/text/sentences/section-blocks'

const words = (text: string): TextInline => ({ type: 'text', text })
const p = (...content: (string | TextInline)[]): SectionText[number] => ({
  type: 'paragraph',
  content: content.map((each) => (typeof each === 'string' ? words(each) : each))
})
const list = (...items: string[]): SectionText[number] => ({
  type: 'list',
  ordered: false,
  items: items.map((item) => [words(item)])
})
const brokenLine: TextInline = { type: 'break' }

/** A section whose text was edited from one proposal, and whose proposal is another now. */
const section = (was: SectionText, own: SectionText, is: SectionText): ComposedSection => ({
  id: 'preparation',
  heading: 'Ärendets beredning',
  proposal: blocksFromText(is),
  blocks: blocksFromText(own),
  edited: { text: own, basis: basisOf(blocksFromText(was)) },
  stale: true
})
const taken = (...texts: [was: SectionText, own: SectionText, is: SectionText]) =>
  proposalChanges(section(...texts)).map((change) => change.taken?.text)

const was = p('Ärendet behandlades den 12 juni 2023 i förvaltningsgruppen.')
const is = p('Ärendet behandlades den 14 juni 2023 i förvaltningsgruppen.')

test('one date is taken over into a text that has been written on around it, its bold letters kept', () => {
  const own = p(
    'Ärendet behandlades ',
    { type: 'text', text: 'grundligt', bold: true },
    ' den 12 juni 2023 i förvaltningsgruppen.'
  )
  const [change] = proposalChanges(section([was], [own, p('Eget.')], [is]))
  expect(change?.words).toContainEqual({ kind: 'struck', text: '12' })
  expect(change?.taken).toEqual({
    basis: 'Ärendet behandlades den 14 juni 2023 i förvaltningsgruppen.',
    text: [
      p(
        'Ärendet behandlades ',
        { type: 'text', text: 'grundligt', bold: true },
        ' den 14 juni 2023 i förvaltningsgruppen.'
      ),
      p('Eget.')
    ]
  })
})

test('a change of words that one has changed oneself has no place, nor has a line that one has struck', () => {
  expect(taken([was], [p('Ärendet behandlades den 13 juni 2023 i förvaltningsgruppen.')], [is])).toEqual([undefined])
  expect(taken([was], [p('Något helt annat står här nu.')], [is])).toEqual([undefined])
})

test('each of several changes is taken alone, and what is left is told until all of it has been taken', () => {
  const before = [p('Ett tal är 1 i dag.'), was]
  const now = [p('Ett tal är 2 i dag.'), is]
  const first = proposalChanges(section(before, before, now))
  expect(first.map((change) => change.taken?.text)).toEqual([
    [p('Ett tal är 2 i dag.'), was],
    [p('Ett tal är 1 i dag.'), is]
  ])
  const half = first[0]?.taken
  const rest = proposalChanges({ ...section(before, before, now), edited: half })
  expect(rest.map((change) => change.taken)).toEqual([{ text: now, basis: basisOf(blocksFromText(now)) }])
})

test('a new line comes below the one that it follows, as a paragraph, an item or a line of an item', () => {
  expect(taken([p('Ett.')], [p('Ett.'), p('Eget.')], [p('Ett.'), p('Två.')])).toEqual([
    [p('Ett.'), p('Två.'), p('Eget.')]
  ])
  expect(taken([list('Linden')], [list('Linden', 'Egen')], [list('Linden', 'Kruton')])).toEqual([
    [list('Linden', 'Kruton', 'Egen')]
  ])
  const item = (...units: string[]): SectionText => [
    {
      type: 'list',
      ordered: true,
      items: [
        ['Dessa:', ...units.map((unit) => `– ${unit}`)].flatMap((line, at) =>
          at === 0 ? [words(line)] : [brokenLine, words(line)]
        )
      ]
    }
  ]
  const children = (...units: string[]): SectionText => [p('Dessa:'), ...units.map((unit) => p(unit))]
  expect(taken(children('Linden'), item('Linden'), children('Linden', 'Kruton'))).toEqual([item('Linden', 'Kruton')])
  expect(taken(children('Linden', 'Kruton'), item('Linden', 'Kruton'), children('Linden'))).toEqual([item('Linden')])
})

test('a line that is gone leaves a text in which it stands as it was, and no other', () => {
  expect(taken([p('Ett.'), p('Två.')], [p('Ett.'), p('Två.')], [p('Ett.')])).toEqual([[p('Ett.')]])
  expect(taken([p('Ett.'), p('Två är fler än ett.')], [p('Ett.'), p('Två är fler än bara ett.')], [p('Ett.')])).toEqual(
    [undefined]
  )
})

test('a table is left to the one who made it', () => {
  const table = (cell: string): SectionText[number] => ({ type: 'table', header: ['Dag'], rows: [[[words(cell)]]] })
  expect(taken([p('den 12 juni')], [table('den 12 juni')], [p('den 14 juni')])).toEqual([undefined])
})

test('a text without a proposal behind it has no changes', () => {
  expect(proposalChanges({ ...section([was], [was], [is]), edited: { text: [was], basis: '' } })).toEqual([])
})
