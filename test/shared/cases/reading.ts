import type { PaperDocument } from '../../../shared/document/document'
import { plainSpaces } from '../../../shared/domain/reading/plain-spaces'
import { paragraphsOf, readableBlocks } from '../../../shared/document/paragraphs'

/** The headings of a paper in order, with `signatures` where the signatures stand. */
export const outline = ({ sections }: PaperDocument): readonly string[] =>
  sections.map(({ heading, blocks }) => heading ?? blocks.map(({ type }) => type).join())

const blocksOf = ({ sections }: PaperDocument, id: string) =>
  sections.find((section) => section.id === id)?.blocks ?? []

/** The texts of one section, their no-break spaces as spaces. */
export const part = (paper: PaperDocument, id: string): readonly string[] =>
  readableBlocks(blocksOf(paper, id)).map(plainSpaces)

/** The items of the lists of one section. */
export const listed = (paper: PaperDocument, id: string): readonly string[] =>
  readableBlocks(blocksOf(paper, id).filter(({ type }) => type === 'list'))

/** All that a paper says, line by line. */
export const wholeText = (paper: PaperDocument): string =>
  plainSpaces(Object.values(paragraphsOf(paper)).flat().join('\n'))
