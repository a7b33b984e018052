import type { PaperDocument } from '../../shared/document/document'
import { paragraphsOf, readable } from '../../shared/document/paragraphs'

/** A paper as its text alone, in the order of the page: what every writer of the bench is given to write. */
type PlainBlock =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
export type PlainPaper = readonly PlainBlock[]

const lineOf = (text: string): PlainBlock => ({ kind: 'line', text })

/** The same lines and tables as the paper has; what stands in no table is a line. */
export function plainPaper(paper: PaperDocument): PlainPaper {
  const { head, sender } = paragraphsOf(paper)
  const blocks = paper.sections.flatMap(({ heading, blocks: own }): readonly PlainBlock[] => [
    ...(heading === undefined ? [] : [lineOf(heading)]),
    ...own.flatMap((block): readonly PlainBlock[] => {
      switch (block.type) {
        case 'paragraph':
          return [lineOf(readable(block.content))]
        case 'list':
          return block.items.flatMap(({ content, children = [] }) =>
            [content, ...children].map((each) => lineOf(readable(each)))
          )
        case 'signatures':
          return block.signatories.flat().map((each) => lineOf(readable(each)))
        case 'table':
          return [{ kind: 'table', rows: [block.header, ...block.rows.map((row) => row.map(readable))] }]
      }
    })
  ])
  return [...head.map(lineOf), lineOf(readable(paper.title.text)), ...blocks, ...sender.map(lineOf)]
}
