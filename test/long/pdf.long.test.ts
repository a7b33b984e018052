import { expect, it } from 'vitest'
import { missingForValidation, validatePdf } from '../documents/verapdf/validate-pdf'
import { pdfOf } from '../electron/pdf/pdf-of'
import { randomMatterPapers } from '../electron/pdf/random-matter-papers'
import { howMany } from './how-many'

const papers = howMany('NAMNDKLAR_PDF_PAPERS', 500)
const missing = missingForValidation()
if (missing !== undefined)
  console.log(`SKIPPED: no PDF is held against PDF/A-2a and PDF/UA-1, because ${missing} is not installed here.`)

it.skipIf(missing !== undefined)(
  `the papers of ${papers} random matters conform to PDF/A-2a and PDF/UA-1`,
  async () => {
    const files = randomMatterPapers(papers, Date.now()).map(([name, paper]): [string, Uint8Array] => [
      name,
      pdfOf(paper)
    ])
    expect(await validatePdf(files)).toEqual([])
  },
  3_600_000
)
