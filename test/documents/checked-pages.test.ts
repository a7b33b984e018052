import { expect, it } from 'vitest'
import { writeDocx } from '../../electron/docx/write-docx'
import type { PaperDocument } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'
import { metaOf } from '../electron/docx/meta'
import {
  lackingInHead,
  lying,
  miscounted,
  outside,
  overlapping,
  signedAlone,
  standing,
  stranded
} from '../electron/docx/pages/page-faults'
import type { PageWords } from '../electron/docx/pages/page-words'
import { checkedPapers } from './checked-papers'
import { missingTool, renderWords } from './render-pdf'

const missing = missingTool()
if (missing !== undefined) console.log(`SKIPPED: pages are not looked at, because ${missing} is not installed here.`)

/** What stands where a paper is signed: the lead, and who signs. */
const signingIn = ({ sections }: PaperDocument): string[] =>
  sections
    .filter(({ blocks }) => blocks.some(({ type }) => type === 'signatures'))
    .flatMap(({ heading, blocks }) => [
      ...(heading === undefined ? [] : [heading]),
      ...blocks.flatMap((block) =>
        block.type === 'signatures'
          ? block.signatories.flat().map(readable)
          : block.type === 'paragraph'
            ? [readable(block.content)]
            : []
      )
    ])

/** All that is wrong with the pages of one paper, in words. */
function faultsOf(paper: PaperDocument, pages: readonly PageWords[]): string[] {
  const room = paper.orientation === 'landscape' ? lying : standing
  const headings = paper.sections.flatMap(({ heading }) => heading ?? [])
  const { running = '', kind } = paper.head
  const inHead = [kind, ...running.split(' · '), ...(paper.draft ? ['UTKAST'] : [])]
  return [
    ...miscounted(pages).map((number) => `page ${number} is counted wrongly`),
    ...pages.flatMap((page, index) => {
      const told = (what: string, words: string[]): string[] =>
        words.map((each) => `page ${index + 1} ${what}: ${each}`)
      const follows = index > 0 && room === standing
      return [
        ...told('overlaps', overlapping(page)),
        ...told('is left', outside(page, room)),
        ...told('ends in a heading', stranded(page, headings, room)),
        ...(follows ? told('does not say', lackingInHead(page, inHead, room)) : []),
        ...(index > 0 && signedAlone(page, signingIn(paper), room) ? [`page ${index + 1} is signed alone`] : [])
      ]
    })
  ]
}

it.skipIf(missing !== undefined)(
  'no page of any paper has words upon each other or outside, a heading last, a signature alone, or a head that does not say whose it is',
  async () => {
    const papers = checkedPapers()
    const files = await Promise.all(
      papers.map(async ([name, paper]): Promise<[string, Uint8Array]> => [name, await writeDocx(paper, metaOf())])
    )
    const pages = await renderWords(files)
    const faults = papers.flatMap(([name, paper]) =>
      faultsOf(paper, pages.get(name) ?? []).map((fault) => `${name}: ${fault}`)
    )
    expect(pages.size).toBe(papers.length)
    expect(faults).toEqual([])
  },
  600_000
)
