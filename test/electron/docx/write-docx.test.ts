import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { childrenNamed, descendantsNamed, textOf, type XmlElement } from '../../../electron/docx/lint/xml-element'
import { writeDocx } from '../../../electron/docx/write-docx'
import { bold, bullets, line, lineBreak, numbered, paragraph, text } from '../../../shared/document/build'
import type { Block, PaperDocument } from '../../../shared/document/document'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { extractDocxText, xmlParts } from './extract-docx-text'
import { metaOf } from './meta'
import { draftReport, longReport, minutesExtract, staffReport, withSignatories } from './papers'

const paperWith = (...blocks: Block[]): PaperDocument => staffReport({ sections: [{ id: 'only', heading: 'Ärendet', blocks }] })
const write = (document: PaperDocument) => writeDocx(document, metaOf())
const documentOf = async (document: PaperDocument): Promise<XmlElement> => xmlParts(await write(document))('word/document.xml')
const styled = (root: XmlElement, style: string): XmlElement[] =>
  descendantsNamed(root, 'w:p').filter((each) => descendantsNamed(each, 'w:pStyle')[0]?.attributes['w:val'] === style)
const wordsIn = (element: XmlElement): string => descendantsNamed(element, 'w:t').map(textOf).join('')
const headersOf = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (/header\d/.test(name) && name.endsWith('.xml') ? [strFromU8(part)] : []))

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
    const root = await documentOf(paperWith({ type: 'paragraph', content: ['ett\ntvå', lineBreak, 'tre'].map((part) => (typeof part === 'string' ? text(part) : part)) }))
    const [last] = styled(root, 'BodyText')
    expect(last && descendantsNamed(last, 'w:br')).toHaveLength(2)
    expect(last && descendantsNamed(last, 'w:t').map(textOf)).toEqual(['ett', 'två', 'tre'])
  })

  it('leaves out lines that hold no text, so that no empty paragraph makes room', async () => {
    const root = await documentOf(paperWith(paragraph(), { type: 'paragraph', content: line('  ') }, { type: 'paragraph', content: line('Text.') }))
    expect(styled(root, 'BodyText').map(wordsIn)).toEqual(['Text.'])
  })

  it('keeps bold and italics', async () => {
    const root = await documentOf(paperWith({ type: 'paragraph', content: [bold('fet'), { type: 'text', text: 'kursiv', italic: true }] }))
    const runs = styled(root, 'BodyText').flatMap((each) => descendantsNamed(each, 'w:r'))
    expect(runs.map((run) => [wordsIn(run), descendantsNamed(run, 'w:b').length, descendantsNamed(run, 'w:i').length])).toEqual([['fet', 1, 0], ['kursiv', 0, 1]])
  })
})

describe('the structure of a paper in Word', () => {
  it('has the title as its one heading of level 1 and the sections below it', async () => {
    const root = await documentOf(staffReport())
    expect(styled(root, 'Heading1').map(wordsIn)).toEqual(['Deltagande i kvalitetsutmärkelsen 2023'])
    expect(styled(root, 'Heading2').map(wordsIn)).toEqual(['Förvaltningens förslag till beslut', 'Sammanfattning', 'Bakgrund', 'Ärendet', 'Ärendets beredning', 'Förvaltningens synpunkter och förslag'])
  })

  it('begins each list at 1 and keeps the bullets below an item in its list', async () => {
    const items = numbered({ content: line('Ett'), children: [line('Under')] }, { content: line('Två') })
    const part = xmlParts(await write(paperWith(items, paragraph(), items, bullets(line('Punkt')))))
    const listed = [...descendantsNamed(part('word/document.xml'), 'w:numPr')].map((each) =>
      ['w:numId', 'w:ilvl'].map((name) => childrenNamed(each, name)[0]?.attributes['w:val'])
    )
    const [first, , , second, , , third] = listed.map(([list]) => list)
    expect(listed).toEqual([[first, '0'], [first, '1'], [first, '0'], [second, '0'], [second, '1'], [second, '0'], [third, '0']])
    expect(new Set([first, second, third]).size).toBe(3)
    const starts = descendantsNamed(part('word/numbering.xml'), 'w:num').filter(({ attributes }) => attributes['w:numId'] === second)
    expect(starts.flatMap((each) => descendantsNamed(each, 'w:startOverride')).map(({ attributes }) => attributes['w:val'])).toEqual(['1', '1'])
  })

  it('keeps a heading, a lead-in and the text before signatures with what follows', async () => {
    const part = xmlParts(await write(staffReport({ units: ['A', 'B'] })))
    const kept = (paragraph: XmlElement): boolean => descendantsNamed(paragraph, 'w:keepNext').length > 0
    const headings = descendantsNamed(part('word/styles.xml'), 'w:style').filter(({ attributes }) => /^Heading/.test(attributes['w:styleId'] ?? ''))
    expect(headings.every((style) => descendantsNamed(style, 'w:keepNext').length === 1)).toBe(true)
    const body = styled(part('word/document.xml'), 'BodyText')
    expect(body.filter(kept).map(wordsIn)).toEqual(['Utmärkelsen delas ut i följande klasser:', expect.stringContaining('Förvaltningen föreslår')])
    expect(styled(part('word/document.xml'), 'ListNumber').map(kept)).toEqual([true, false])
  })

  it.each([[1, 0, 0], [2, 1, 2], [3, 1, 3], [4, 2, 2]])('sets %i signatures in %i rows of %i, none of them split by a page', async (count, rows, columns) => {
    const root = await documentOf(withSignatories(count))
    const [table] = descendantsNamed(root, 'w:tbl')
    const found = table === undefined ? [] : childrenNamed(table, 'w:tr')
    expect(found.map((row) => childrenNamed(row, 'w:tc').length)).toEqual(Array.from({ length: rows }, () => columns))
    expect(found.every((row) => descendantsNamed(row, 'w:cantSplit').length === 1)).toBe(true)
  })

  it('is A4, with a first page of its own and the page and the number of pages in both heads', async () => {
    const bytes = await write(staffReport())
    const root = xmlParts(bytes)('word/document.xml')
    expect(descendantsNamed(root, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
    expect(descendantsNamed(root, 'w:titlePg')).toHaveLength(1)
    expect(headersOf(bytes).map((header) => /Sida .*PAGE.*NUMPAGES/.test(header))).toEqual([true, true])
  })

  it('says UTKAST on every page of a draft and on no other paper', async () => {
    expect(headersOf(await write(draftReport())).map((header) => header.includes('UTKAST'))).toEqual([true, true])
    expect(headersOf(await write(staffReport())).map((header) => header.includes('UTKAST'))).toEqual([false, false])
  })

  it('marks a gap with brackets and a style of its own', async () => {
    const root = await documentOf(draftReport())
    const gaps = descendantsNamed(root, 'w:r').filter((run) => descendantsNamed(run, 'w:rStyle')[0]?.attributes['w:val'] === 'Gap')
    expect(gaps.map(wordsIn)).toEqual(['[handläggare saknas]', '[sammanträdesdag saknas]', '[datum saknas]'])
  })
})

describe('what the file says about itself', () => {
  it('is its title, its author as set, its language and the time of the last change', async () => {
    const core = xmlParts(await writeDocx(staffReport(), metaOf({ title: 'A & B <c>', author: 'Robin "R"' })))('docProps/core.xml')
    const said = (name: string): string => descendantsNamed(core, name).map(textOf).join('|')
    expect(said('dc:title')).toBe('A & B <c>')
    expect([said('dc:creator'), said('cp:lastModifiedBy')]).toEqual(['Robin "R"', 'Robin "R"'])
    expect(said('dc:language')).toBe('sv-SE')
    expect([said('dcterms:created'), said('dcterms:modified')]).toEqual(['2023-05-30T10:00:00Z', '2023-05-30T10:00:00Z'])
  })

  it('names no one when no author is set', async () => {
    const core = xmlParts(await writeDocx(staffReport(), metaOf({ author: '' })))('docProps/core.xml')
    expect([...descendantsNamed(core, 'dc:creator'), ...descendantsNamed(core, 'cp:lastModifiedBy')]).toEqual([])
  })

  it('has Swedish as the language of styles and theme', async () => {
    const part = xmlParts(await write(staffReport()))
    expect(descendantsNamed(part('word/styles.xml'), 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['sv-SE'])
    expect(descendantsNamed(part('word/settings.xml'), 'w:themeFontLang').map(({ attributes }) => attributes['w:val'])).toEqual(['sv-SE'])
  })

  it('is the same, byte for byte, for the same paper in any time zone', async () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Auckland'
    const there = await write(staffReport())
    process.env['TZ'] = 'America/Los_Angeles'
    const here = await write(staffReport())
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(Buffer.from(here).equals(Buffer.from(there))).toBe(true)
  })
})
