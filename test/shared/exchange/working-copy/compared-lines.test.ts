import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SectionText } from '../../../../shared/domain/section-text'
import { comparedLines, type ComparedLine } from '../../../../shared/exchange/working-copy/compared-lines'

const said = (...paragraphs: readonly string[]): SectionText =>
  paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
const listed = (ordered: boolean, ...items: readonly string[]): SectionText => [
  { type: 'list', ordered, items: items.map((text) => [{ type: 'text', text }]) }
]
const kinds = (lines: readonly ComparedLine[]): readonly string[] => lines.map(({ kind }) => kind)

describe('a section before and after', () => {
  it('shows paragraphs that nobody has changed beside those that somebody has', () => {
    expect(
      comparedLines(
        said('Ett.', 'Två hundra ord om saken.', 'Tre.'),
        said('Ett.', 'Två tusen ord om saken.', 'Tre.', 'Fyra.')
      )
    ).toEqual([
      { kind: 'same', text: 'Ett.' },
      {
        kind: 'changed',
        words: [
          { kind: 'same', text: 'Två' },
          { kind: 'struck', text: 'hundra' },
          { kind: 'added', text: 'tusen' },
          { kind: 'same', text: 'ord om saken.' }
        ]
      },
      { kind: 'same', text: 'Tre.' },
      { kind: 'added', text: 'Fyra.' }
    ])
  })

  it('shows sentences with little in common as wholes', () => {
    const [line] = comparedLines(
      said('Bakgrunden är en annan här.'),
      said('Utmärkelsen är stadens årliga pris till verksamheter som utvecklar sin kvalitet.')
    )
    expect(line).toMatchObject({ kind: 'changed', words: [{ kind: 'struck' }, { kind: 'added' }] })
  })

  it('tells a look apart from the words', () => {
    const bold: SectionText = [{ type: 'paragraph', content: [{ type: 'text', text: 'Ett.', bold: true }] }]
    expect(kinds(comparedLines(said('Ett.'), bold))).toEqual(['look'])
  })

  it('shows the marks of lists', () => {
    expect(comparedLines(listed(true, 'ett', 'två'), listed(false, 'ett', 'två'))).toHaveLength(2)
    expect(comparedLines([], listed(true, 'ett', 'två'))).toEqual([
      { kind: 'added', text: '1. ett' },
      { kind: 'added', text: '2. två' }
    ])
  })

  it('compares long texts without going word by word', () => {
    const long = 'ord '.repeat(20_000)
    expect(kinds(comparedLines(said(`${long}ett`), said(`${long}två`)))).toEqual(['struck', 'added'])
  })

  it('loses no line of either side', () => {
    const texts = fc.array(fc.constantFrom('a', 'b b b', 'c d', 'a b', '  '), { maxLength: 6 })
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const lines = comparedLines(said(...one), said(...other))
        const side = (only: 'struck' | 'added'): readonly string[] =>
          lines.flatMap((line) => {
            if (line.kind === 'changed')
              return [
                line.words
                  .filter(({ kind }) => kind === 'same' || kind === only)
                  .map(({ text }) => text)
                  .join(' ')
              ]
            return line.kind === 'same' || line.kind === 'look' || line.kind === only ? [line.text] : []
          })
        expect(side('struck')).toEqual(one.filter((text) => text.trim() !== ''))
        expect(side('added')).toEqual(other.filter((text) => text.trim() !== ''))
      })
    )
  })
})
