import fc from 'fast-check'
import { expect, it } from 'vitest'
import { draftReport, longReport, minutesExtract, staffReport, unitsOf, withSignatories } from '../electron/docx/papers'
import { anyPaper } from '../electron/docx/random-papers'
import { hostilePaper } from '../electron/pdf/hostile-paper'
import { pdfOf } from '../electron/pdf/pdf-of'
import { randomMatterPapers } from '../electron/pdf/random-matter-papers'
import { withLogo } from '../electron/pdf/with-logo'
import type { PaperDocument } from '../../shared/document/document'
import { grownPapers } from './grown-papers'
import { realPapers } from './real-papers'
import { missingForValidation, validatePdf } from './verapdf/validate-pdf'

const missing = missingForValidation()
if (missing !== undefined)
  console.log(`SKIPPED: no PDF is held against PDF/A-2a and PDF/UA-1, because ${missing} is not installed here.`)

type Named = [name: string, paper: PaperDocument]

const made: Named[] = [
  ['staff report', staffReport({ units: unitsOf(40) })],
  ['draft', draftReport()],
  ['long', longReport()],
  ['extract', minutesExtract()],
  ...[1, 2, 3, 4].map((count): Named => [`${count} signatories`, withSignatories(count)]),
  ['markup everywhere', hostilePaper()],
  ['words of 300 letters', hostilePaper('W'.repeat(300))],
  ['with a logo', withLogo()],
  [
    'bare',
    {
      ...staffReport({ sections: [], sender: [] }),
      head: { organisation: [], kind: '', references: [], contact: [], addressee: [] }
    }
  ]
]

const asPdf = (papers: Named[]): [string, Uint8Array][] => papers.map(([name, paper]) => [name, pdfOf(paper)])

it.skipIf(missing !== undefined)(
  'every paper of the real matters, of the sample year and of many units conforms to PDF/A-2a and PDF/UA-1',
  async () => {
    expect(await validatePdf(asPdf([...made, ...realPapers(), ...grownPapers([1, 3, 12, 40])]))).toEqual([])
  },
  900_000
)

it.skipIf(missing !== undefined)(
  'the papers of 50 random matters conform, and 50 random trees of any text',
  async () => {
    const trees = fc.sample(anyPaper, { numRuns: 50, seed: 13 }).map((paper, index): Named => [`tree ${index}`, paper])
    expect(await validatePdf(asPdf([...randomMatterPapers(50, 13), ...trees]))).toEqual([])
  },
  900_000
)

it.skipIf(missing !== undefined)(
  'a file that lacks what it claims does not pass',
  async () => {
    const untitled = Buffer.from(
      Buffer.from(pdfOf(staffReport())).toString('latin1').replace('/DisplayDocTitle true', '/DisplayDocTitle null'),
      'latin1'
    )
    const found = await validatePdf([['untitled', new Uint8Array(untitled)]])
    expect(found).toEqual([expect.stringMatching(/^0 untitled\.pdf ua1: 7\.1-10 /)])
  },
  120_000
)
