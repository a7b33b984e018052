import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checks, lintDocx } from '../../../electron/docx/lint/lint-docx'
import { writeDocx } from '../../../electron/docx/write-docx'
import { metaOf } from './meta'
import { draftReport, longReport, minutesExtract, staffReport, unitsOf, withSignatories } from './papers'
import { provenPapers } from './proven-papers'
import { anyText } from './random-papers'

type Change = [part: string, from: string | RegExp, to: string]

/** A good paper with one thing spoilt, and the names of the demands that it no longer meets. */
async function findingsAfter(...changes: Change[]): Promise<string[]> {
  const parts = unzipSync(await writeDocx(staffReport(), metaOf()))
  for (const [part, from, to] of changes) {
    const before = strFromU8(parts[part] ?? new Uint8Array())
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    parts[part] = strToU8(after)
  }
  return [...new Set(lintDocx(zipSync(parts)).map(({ check }) => check))]
}

const document = 'word/document.xml'

describe('the program checks its own papers', () => {
  it('and finds nothing in the papers that a committee gets', async () => {
    const papers = [
      staffReport(),
      staffReport({ units: unitsOf(40) }),
      draftReport(),
      minutesExtract(),
      longReport(),
      ...[1, 2, 3, 4].map(withSignatories)
    ]
    const files = await Promise.all(papers.map((paper) => writeDocx(paper, metaOf())))
    expect(files.flatMap(lintDocx)).toEqual([])
  })

  it('and finds nothing in random papers, which say what was composed', async () => {
    expect(await provenPapers(50)).toHaveLength(50)
  }, 120_000)

  it('and finds nothing whatever the title and author', async () => {
    const property = fc.asyncProperty(anyText, anyText, async (title, author) => {
      expect(lintDocx(await writeDocx(minutesExtract(), metaOf({ title: `x${title}`, author })))).toEqual([])
    })
    await fc.assert(property, { numRuns: 30 })
  }, 60_000)

  it('and says each demand in words, under a name of its own', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length)
    expect(checks.every(({ demand }) => /^[A-ZÅÄÖ].*\.$/.test(demand))).toBe(true)
  })

  it.each<[string, string, Change[]]>([
    [
      'a cell without a paragraph',
      'cells',
      [[document, /(<w:tc><w:tcPr>.*?<\/w:tcPr>)(<w:p>.*?<\/w:p>)+?(?=<\/w:tc>)/, '$1']]
    ],
    ['a table without rows', 'tables', [[document, /<w:tr>.*<\/w:tr>/, '']]],
    ['a row that lacks a cell', 'tables', [[document, /<w:tc>.*?<\/w:tc>/, '']]],
    [
      'two bookmarks of one name',
      'ids',
      [
        [
          document,
          '</w:sectPr>',
          '</w:sectPr><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="2" w:name="a"/>'
        ]
      ]
    ],
    ['two styles of one id', 'ids', [['word/styles.xml', 'w:styleId="BodyText"', 'w:styleId="Heading1"']]],
    [
      'a relationship to a part that is not there',
      'relationships',
      [['word/_rels/document.xml.rels', 'styles.xml', 'stylez.xml']]
    ],
    ['a reference to a relationship that is not there', 'relationships', [[document, 'r:id="rId', 'r:id="no']]],
    [
      'a part without a content type',
      'content-types',
      [['[Content_Types].xml', 'word/header1.xml', 'word/header9.xml']]
    ],
    ['a noncharacter', 'characters', [[document, 'Sammanfattning', 'Samman\uFFFEfattning']]],
    ['a vertical tab written as a reference', 'characters', [[document, 'Sammanfattning', 'Samman&#11;fattning']]],
    ['XML that is not well-formed', 'characters', [[document, '</w:body>', '']]],
    [
      'an empty paragraph that makes room',
      'empty-paragraphs',
      [[document, '<w:p><w:pPr><w:pStyle w:val="Heading2"/>', '<w:p/><w:p><w:pPr><w:pStyle w:val="Heading2"/>']]
    ],
    ['a paragraph of spaces', 'empty-paragraphs', [[document, 'Paragrafen förklaras omedelbart justerad.', ' \u00A0']]],
    ['a title that is no heading', 'headings', [[document, 'w:val="Heading1"', 'w:val="BodyText"']]],
    [
      'a level jumped over',
      'headings',
      [['word/styles.xml', '<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="2"/>']]
    ],
    ['a text without language', 'language', [['word/styles.xml', /<w:lang [^>]*>/, '']]],
    ['a theme without language', 'language', [['word/settings.xml', /<w:themeFontLang [^>]*>/, '']]],
    ['a file without title', 'title', [['docProps/core.xml', /<dc:title>.*<\/dc:title>/, '']]],
    ['an author that docx made up', 'names', [['docProps/core.xml', /Exempelförvaltningen/g, 'Un-named']]],
    [
      'someone else as the last to change it',
      'names',
      [['docProps/core.xml', /(<cp:lastModifiedBy>)[^<]*/, '$1HANDLAGGARE-PC']]
    ],
    ['a style that is not defined', 'references', [[document, 'w:val="BodyText"', 'w:val="Brodtext"']]],
    ['a list that is not defined', 'references', [[document, /<w:numId w:val="\d+"/, '<w:numId w:val="99"']]],
    ['text that no one sees', 'hidden', [[document, '<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>']]],
    [
      'fields that are updated when it is opened',
      'hidden',
      [['word/settings.xml', '<w:compat>', '<w:updateFields w:val="true"/><w:compat>']]
    ]
  ])('and finds %s', async (_, check, changes) => {
    expect(await findingsAfter(...changes)).toContain(check)
  })

  it('and allows the paragraph that Word demands after a table at the end', async () => {
    expect(
      await findingsAfter([document, '<w:pStyle w:val="AfterTable"/>', '<w:pStyle w:val="AfterTable"/><w:keepNext/>'])
    ).toEqual([])
  })
})
