import { describe, expect, it } from 'vitest'
import { descendantsNamed, textOf } from '../../../electron/docx/xml/xml-element'
import { bold, line, lineBreak, paragraph, text } from '../../../shared/document/build'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { extractDocxText } from './extract-docx-text'
import { draftReport, longReport, minutesExtract, staffReport, withSignatories } from './papers'
import { documentOf, paperWith, styled, wordsIn, write } from './written-paper'

describe('the text of a paper in Word', () => {
  it.each([
    ['a staff report', staffReport()],
    ['a draft with gaps', draftReport()],
    ['a minutes extract', minutesExtract()],
    ['a long report', longReport()],
    ['a report signed by four', withSignatories(4)]
  ])('is what was composed, paragraph by paragraph, for %s', async (_, document) => {
    expect(extractDocxText(await write(document))).toEqual(paragraphsOf(document))
  })

  it('follows the text policy and loses nothing else', async () => {
    const typed = 'rad\vbrytning\fsida\uFFFFslut \uD800 👩‍👧 a\u030A <b>&amp;'
    const { body } = extractDocxText(await write(paperWith({ type: 'paragraph', content: line(typed) })))
    expect(body.at(-1)).toBe('rad\nbrytning\nsidaslut \uFFFD 👩‍👧 å <b>&amp;')
  })

  it('breaks the line where the paper does, and never with a raw new line', async () => {
    const root = await documentOf(
      paperWith({
        type: 'paragraph',
        content: ['ett\ntvå', lineBreak, 'tre'].map((part) => (typeof part === 'string' ? text(part) : part))
      })
    )
    const [last] = styled(root, 'BodyText')
    expect(last && descendantsNamed(last, 'w:br')).toHaveLength(2)
    expect(last && descendantsNamed(last, 'w:t').map(textOf)).toEqual(['ett', 'två', 'tre'])
  })

  it('leaves out lines that hold no text, so that no empty paragraph makes room', async () => {
    const root = await documentOf(
      paperWith(paragraph(), { type: 'paragraph', content: line('  ') }, { type: 'paragraph', content: line('Text.') })
    )
    expect(styled(root, 'BodyText').map(wordsIn)).toEqual(['Text.'])
  })

  it('keeps bold and italics', async () => {
    const root = await documentOf(
      paperWith({ type: 'paragraph', content: [bold('fet'), { type: 'text', text: 'kursiv', italic: true }] })
    )
    const runs = styled(root, 'BodyText').flatMap((each) => descendantsNamed(each, 'w:r'))
    expect(
      runs.map((run) => [wordsIn(run), descendantsNamed(run, 'w:b').length, descendantsNamed(run, 'w:i').length])
    ).toEqual([
      ['fet', 1, 0],
      ['kursiv', 0, 1]
    ])
  })
})
