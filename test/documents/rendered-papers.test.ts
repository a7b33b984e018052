import { expect, it } from 'vitest'
import { writeDocx } from '../../electron/docx/write-docx'
import type { PaperDocument } from '../../shared/document/document'
import { paragraphsOf, readable } from '../../shared/document/paragraphs'
import { metaOf } from '../electron/docx/meta'
import { draftReport, longReport, minutesExtract, staffReport, unitsOf, withSignatories } from '../electron/docx/papers'
import { realPapers } from './real-papers'
import { missingTool, renderPages } from './render-pdf'

const papers: [name: string, paper: PaperDocument, pages: number][] = [
  ['one unit', staffReport(), 2],
  ['three units', staffReport({ units: unitsOf(3) }), 2],
  ['twelve units', staffReport({ units: unitsOf(12) }), 3],
  ['forty units', staffReport({ units: unitsOf(40) }), 7],
  ['a long report', longReport(), 8],
  ['a draft', draftReport(), 2],
  ['a minutes extract', minutesExtract(), 1],
  ...[1, 2, 3, 4].map((count): [string, PaperDocument, number] => [`${count} signatories`, withSignatories(count), 2])
]

const realPages: Record<string, number> = { 'staff-report': 2, 'minutes-extract': 1 }
const real = realPapers().map(([name, paper]): [string, PaperDocument, number] => [
  name,
  paper,
  realPages[name.split(' ')[1] ?? ''] ?? 1
])

const missing = missingTool()
if (missing !== undefined)
  console.log(`SKIPPED: the papers are not rendered, because ${missing} is not installed here.`)

/** Columns are printed line by line and a line may end at a hyphen, so parts of words are counted in any order. */
const wordsOf = (texts: string[]): string[] =>
  texts
    .join(' ')
    .normalize('NFC')
    .split(/\s+|(?<=-)/)
    .filter((word) => word !== '')
    .sort()

const dots = (parts: unknown[]): string[] => parts.slice(1).map(() => '·')

/** A sheet that lies has its whole head in one line, on every page; an upright one a slim head from page two on. */
function runningHead({ orientation, head }: PaperDocument, page: number): string[] {
  if (orientation === 'landscape') {
    const parts = [...head.organisation.map(readable), head.kind, ...head.references.map(readable)]
    return page === 1 ? dots(parts) : [...parts, ...dots(parts)]
  }
  const parts = [head.kind, ...(head.running?.split(' · ') ?? head.references.slice(0, 1).map(readable))]
  return page === 1 ? [] : [...parts, ...dots(parts)]
}

/** What stands on each page besides the paper's own text. */
const furniture = (paper: PaperDocument, page: number, pages: number): string[] => [
  ...(paper.draft ? ['UTKAST'] : []),
  `Sida ${page} (${pages})`,
  ...runningHead(paper, page)
]

/** Numbers and bullets that Word draws itself. */
const marks = ({ sections }: PaperDocument): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'list'
        ? block.items.flatMap((item, index) => [
            block.ordered ? `${index + 1}.` : '•',
            ...(item.children ?? []).map(() => '–')
          ])
        : []
    )
  )

it.skipIf(missing !== undefined)(
  'LibreOffice shows the text that was composed, on the pages it should take',
  async () => {
    const all = [...papers, ...real]
    const rendered = await renderPages(
      await Promise.all(
        all.map(async ([name, paper]): Promise<[string, Uint8Array]> => [name, await writeDocx(paper, metaOf())])
      )
    )
    for (const [name, paper, expectedPages] of all) {
      const pages = rendered.get(name) ?? []
      const { head, body, sender } = paragraphsOf(paper)
      const around = pages.flatMap((_, index) => furniture(paper, index + 1, pages.length))
      expect(Math.abs(pages.length - expectedPages), `${name}: ${pages.length} pages`).toBeLessThanOrEqual(1)
      expect(wordsOf(pages.map(({ text }) => text)), name).toEqual(
        wordsOf([...head, ...body, ...sender, ...around, ...marks(paper)])
      )
    }
  },
  240_000
)
