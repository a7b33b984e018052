import { describe, expect, test } from 'vitest'
import { lintDocx } from '../../../electron/docx/lint/lint-docx'
import { writeDocx } from '../../../electron/docx/write-docx'
import { gapsOf } from '../../../shared/document/gaps'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { writePlainText } from '../../../shared/document/plain-text'
import { extractDocxText } from '../../electron/docx/extract-docx-text'
import { metaOf } from '../../electron/docx/meta'
import { casePapers, paperOf } from './case-papers'
import { htmlText } from './html-text'

const withoutMarkers = (text: string): string[] =>
  text
    .split('\n')
    .map((row) => row.trim().replace(/^(?:- |\d+\. )/, ''))
    .filter((row) => row !== '' && row !== 'UTKAST')

test.each(casePapers.filter(({ draft }) => !draft))('$golden has no gap left', ({ matter, kind }) => {
  expect(gapsOf(paperOf(matter(), kind))).toEqual([])
})

describe.each(casePapers)('$golden', ({ matter, kind, draft }) => {
  const paper = paperOf(matter(), kind, draft)
  const said = paragraphsOf(paper)

  test('says the same in plain text, paragraph by paragraph', () => {
    expect(withoutMarkers(writePlainText(paper))).toEqual([...said.head, ...said.body, ...said.sender])
  })
  test('says the same in HTML', () => expect(htmlText(paper)).toEqual(said))
  test('says the same in Word, in a file with nothing to find', async () => {
    const file = await writeDocx(paper, metaOf())
    expect(extractDocxText(file)).toEqual(said)
    expect(lintDocx(file)).toEqual([])
  })
})
