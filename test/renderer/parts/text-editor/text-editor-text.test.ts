import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SectionText, TextInline } from '../../../../shared/domain/section-text'
import { textFromEditor } from '../../../../renderer/parts/text-editor/text-from-editor'
import { textToEditor } from '../../../../renderer/parts/text-editor/text-to-editor'

const throughEditor = (text: SectionText): SectionText => textFromEditor(textToEditor(text))

const words = fc.stringMatching(/^[a-zåäö§ .,<&]{1,12}$/)
const marked = fc.tuple(words, fc.constantFrom({}, { bold: true }, { italic: true }, { bold: true, italic: true }))
const inlines = fc
  .array(marked, { maxLength: 5 })
  .map((spans): TextInline[] =>
    spans.flatMap(([text, marks]): TextInline[] => [{ type: 'text', text, ...marks }, { type: 'break' }])
  )
const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), content: inlines }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inlines, { minLength: 1, maxLength: 4 })
  })
)

describe('a text', () => {
  test('comes back from the editor as it went in', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 2, maxLength: 6 }), (text) => {
        expect(throughEditor(text)).toEqual(text)
      })
    )
  })

  test('without blocks stays without blocks', () => {
    expect(throughEditor([])).toEqual([])
  })

  test('with neighbours marked alike comes back joined, and says the same', () => {
    const content: TextInline[] = [
      { type: 'text', text: 'utma', bold: true },
      { type: 'text', text: '\u0308rkelsen', bold: true },
      { type: 'text', text: ' nu', bold: false }
    ]
    expect(throughEditor([{ type: 'paragraph', content }])).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'utmärkelsen', bold: true },
          { type: 'text', text: ' nu' }
        ]
      }
    ])
  })

  test('with a raw line ending gets a line break', () => {
    expect(throughEditor([{ type: 'paragraph', content: [{ type: 'text', text: 'ett\r\ntvå\u000Btre' }] }])).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'ett' },
          { type: 'break' },
          { type: 'text', text: 'två' },
          { type: 'break' },
          { type: 'text', text: 'tre' }
        ]
      }
    ])
  })

  test('with an empty list loses only the list', () => {
    expect(
      throughEditor([
        { type: 'list', ordered: true, items: [] },
        { type: 'paragraph', content: [{ type: 'text', text: 'x' }] }
      ])
    ).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }])
  })
})
