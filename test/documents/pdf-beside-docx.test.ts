import { expect, it } from 'vitest'
import { writeDocx } from '../../electron/docx/write-docx'
import { metaOf } from '../electron/docx/meta'
import { draftReport, longReport, minutesExtract, staffReport, unitsOf, withSignatories } from '../electron/docx/papers'
import { pdfOf } from '../electron/pdf/pdf-of'
import { grownPapers } from './grown-papers'
import { realPapers } from './real-papers'
import { missingTool, renderPages } from './render-pdf'
import { pagesOfPdf } from './text-of-pdf'

const missing = missingTool()
if (missing !== undefined)
  console.log(`SKIPPED: no PDF is laid beside its Word paper, because ${missing} is not installed here.`)

const papers = [
  ['forty units', staffReport({ units: unitsOf(40) })] as const,
  ['a long report', longReport()] as const,
  ['a draft', draftReport()] as const,
  ['an extract', minutesExtract()] as const,
  ...[1, 2, 3, 4].map((count) => [`${count} signatories`, withSignatories(count)] as const),
  ...realPapers(),
  ...grownPapers([1, 3, 12, 40])
]

/** The pale mark behind a draft's text, which the text runs through. */
const pale = new Set(['UTKAST', 'UT', 'KA', 'ST', 'U', 'T', 'K', 'A', 'S'])

/** A line may end at a hyphen, and the head of a table is said again wherever a page or a column begins. */
const saidOn = (pages: string[]): string[] =>
  [
    ...new Set(
      pages
        .join(' ')
        .normalize('NFC')
        .split(/\s+|(?<=-)/)
    )
  ]
    .filter((word) => word !== '' && !pale.has(word))
    .sort()

it.skipIf(missing !== undefined)(
  'a PDF has as many pages as its Word paper in LibreOffice, and says the same',
  async () => {
    const files = await Promise.all(
      papers.map(async ([name, paper]): Promise<[string, Uint8Array]> => [name, await writeDocx(paper, metaOf())])
    )
    const rendered = await renderPages(files)
    const compared = await Promise.all(
      papers.map(async ([name, paper]) => {
        const word = (rendered.get(name) ?? []).map(({ text }) => text)
        const pdf = await pagesOfPdf(pdfOf(paper))
        return { name, word: { pages: word.length, said: saidOn(word) }, pdf: { pages: pdf.length, said: saidOn(pdf) } }
      })
    )
    expect(compared.map(({ name, pdf }) => ({ name, ...pdf }))).toEqual(
      compared.map(({ name, word }) => ({ name, ...word }))
    )
  },
  300_000
)
