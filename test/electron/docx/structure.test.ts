import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { childrenNamed, descendantsNamed, type XmlElement } from '../../../electron/docx/xml/xml-element'
import { bullets, line, numbered, paragraph } from '../../../shared/document/build'
import { xmlParts } from './extract-docx-text'
import { draftReport, staffReport, withSignatories } from './papers'
import { documentOf, headersOf, paperWith, styled, wordsIn, write } from './written-paper'

describe('the structure of a paper in Word', () => {
  it('has the title as its one heading of level 1 and the sections below it', async () => {
    const root = await documentOf(staffReport())
    expect(styled(root, 'Heading1').map(wordsIn)).toEqual(['Deltagande i kvalitetsutmärkelsen 2023'])
    expect(styled(root, 'Heading2').map(wordsIn)).toEqual([
      'Förvaltningens förslag till beslut',
      'Sammanfattning',
      'Bakgrund',
      'Ärendet',
      'Ärendets beredning',
      'Förvaltningens synpunkter och förslag'
    ])
  })

  it('begins each numbered list at 1 and keeps the bullets below an item in its list', async () => {
    const items = numbered({ content: line('Ett'), children: [line('Under')] }, { content: line('Två') })
    const part = xmlParts(await write(paperWith(items, paragraph(), items, bullets(line('Punkt')))))
    const listed = descendantsNamed(part('word/document.xml'), 'w:numPr').map((each) =>
      ['w:numId', 'w:ilvl'].map((name) => childrenNamed(each, name)[0]?.attributes['w:val'])
    )
    const [first, , , second] = listed.map(([list]) => list)
    expect(listed).toEqual([
      [first, '0'],
      [first, '1'],
      [first, '0'],
      [second, '0'],
      [second, '1'],
      [second, '0']
    ])
    expect(first).not.toBe(second)
    const restarts = descendantsNamed(part('word/numbering.xml'), 'w:num').map(({ attributes, ...each }) => [
      attributes['w:numId'],
      descendantsNamed({ attributes, ...each }, 'w:startOverride').map(({ attributes: { 'w:val': start } }) => start)
    ])
    expect(restarts).toEqual([
      ['1', []],
      ['2', []],
      [first, ['1']],
      [second, ['1']]
    ])
  })

  it('has its bullets and numbers in the styles, so that choosing one in Word makes a list', async () => {
    const part = xmlParts(await write(paperWith(bullets(line('Punkt')))))
    const carried = descendantsNamed(part('word/styles.xml'), 'w:style').flatMap((each) =>
      descendantsNamed(each, 'w:numPr').map((list) => [
        each.attributes['w:styleId'],
        ...['w:numId', 'w:ilvl'].map((name) => childrenNamed(list, name)[0]?.attributes['w:val'])
      ])
    )
    expect(carried).toEqual([
      ['ListNumber', '2', '0'],
      ['ListBullet', '1', '0'],
      ['ListBullet2', '1', '1']
    ])
    expect(
      descendantsNamed(part('word/numbering.xml'), 'w:pStyle').map(({ attributes }) => attributes['w:val'])
    ).toEqual(['ListBullet', 'ListBullet2', 'ListNumber'])
    expect(
      styled(part('word/document.xml'), 'ListBullet').flatMap((each) => descendantsNamed(each, 'w:numPr'))
    ).toEqual([])
  })

  it('shows in Word’s gallery the styles that a writer chooses, and none of the plumbing', async () => {
    const styles = descendantsNamed(xmlParts(await write(staffReport()))('word/styles.xml'), 'w:style')
    const has = (style: XmlElement, name: string): boolean => childrenNamed(style, name).length > 0
    const shown = styles.filter((each) => has(each, 'w:qFormat')).map(({ attributes }) => attributes['w:styleId'])
    expect(shown).toEqual([
      'Normal',
      'NamndklarTable',
      'BodyText',
      'Heading1',
      'Heading2',
      'ListNumber',
      'ListBullet',
      'ListBullet2',
      'TableText',
      'TableHead'
    ])
    expect(styles.filter((each) => !has(each, 'w:qFormat') && !has(each, 'w:semiHidden'))).toEqual([])
  })

  it('has no part that it does not need', async () => {
    expect(Object.keys(unzipSync(await write(staffReport()))).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footer3.xml',
      'word/header1.xml',
      'word/header2.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml'
    ])
  })

  it('has no type under nine points', async () => {
    const part = xmlParts(await write(staffReport()))
    const sizes = descendantsNamed(part('word/styles.xml'), 'w:style')
      .filter(({ attributes }) => attributes['w:styleId'] !== 'AfterTable')
      .flatMap((each) => descendantsNamed(each, 'w:sz').map(({ attributes }) => Number(attributes['w:val'])))
    expect(Math.min(...sizes)).toBe(18)
    expect(descendantsNamed(part('word/document.xml'), 'w:sz')).toEqual([])
  })

  it('keeps a heading, a lead-in and the text before signatures with what follows', async () => {
    const part = xmlParts(await write(staffReport({ units: ['A', 'B'] })))
    const kept = (paragraph: XmlElement): boolean => descendantsNamed(paragraph, 'w:keepNext').length > 0
    const headings = descendantsNamed(part('word/styles.xml'), 'w:style').filter(({ attributes }) =>
      /^Heading/.test(attributes['w:styleId'] ?? '')
    )
    expect(headings.every((style) => descendantsNamed(style, 'w:keepNext').length === 1)).toBe(true)
    const body = styled(part('word/document.xml'), 'BodyText')
    expect(body.filter(kept).map(wordsIn)).toEqual([
      'Utmärkelsen delas ut i följande klasser:',
      expect.stringContaining('Förvaltningen föreslår')
    ])
    expect(styled(part('word/document.xml'), 'ListNumber').map(kept)).toEqual([true, false])
  })

  it.each([
    [1, 0, 0],
    [2, 1, 2],
    [3, 1, 3],
    [4, 2, 2]
  ])('sets %i signatures in %i rows of %i, none of them split by a page', async (count, rows, columns) => {
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
    const gaps = descendantsNamed(root, 'w:r').filter(
      (run) => descendantsNamed(run, 'w:rStyle')[0]?.attributes['w:val'] === 'Gap'
    )
    expect(gaps.map(wordsIn)).toEqual(['[handläggare saknas]', '[sammanträdesdag saknas]', '[datum saknas]'])
  })
})
