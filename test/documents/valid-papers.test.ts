import { expect, it } from 'vitest'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { writeDocx } from '../../electron/docx/write-docx'
import { metaOf } from '../electron/docx/meta'
import { draftReport, longReport, minutesExtract, staffReport, unitsOf, withSignatories } from '../electron/docx/papers'
import { provenPapers } from '../electron/docx/proven-papers'
import { validateDocx } from '../electron/docx/validate-docx'
import { copyOf } from '../electron/working-copy/copy-of'
import { readCase } from '../shared/cases/read-case'

it('the papers that a committee gets are valid Open XML', async () => {
  const bare = {
    ...staffReport({ sections: [], sender: [] }),
    head: { organisation: [], kind: '', references: [], contact: [], addressee: [] }
  }
  const papers = [
    bare,
    staffReport({ units: unitsOf(40) }),
    draftReport(),
    minutesExtract(),
    longReport(),
    ...[1, 2, 3, 4].map(withSignatories)
  ]
  expect(await validateDocx(await Promise.all(papers.map((paper) => writeDocx(paper, metaOf()))))).toEqual([])
}, 300_000)

it('working copies are valid Open XML', async () => {
  const matters = [sampleMatter('2023-05-29T10:00:00.000Z'), readCase('2014-socialnamnden')]
  expect(await validateDocx(await Promise.all(matters.map((matter) => copyOf(matter))))).toEqual([])
}, 120_000)

it('50 random papers are valid Open XML', async () => {
  expect(await validateDocx(await provenPapers(50))).toEqual([])
}, 900_000)
