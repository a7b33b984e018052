import { expect, it } from 'vitest'
import { writeDocx } from '../../electron/docx/write-docx'
import { metaOf } from '../electron/docx/meta'
import { draftReport, longReport, minutesExtract, staffReport, unitsOf, withSignatories } from '../electron/docx/papers'
import { provenPapers } from '../electron/docx/proven-papers'
import { validateDocx } from '../electron/docx/validate-docx'

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

it('50 random papers are valid Open XML', async () => {
  expect(await validateDocx(await provenPapers(50))).toEqual([])
}, 900_000)
