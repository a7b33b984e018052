import type { Block, ListItem } from '../document/document'
import { readable } from '../document/paragraphs'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const itemText = ({ content, children = [] }: ListItem): string =>
  `${readable(content)} ${children.map(readable).join(', ')}`

/** The clauses of a decision, one text each; units listed below a clause belong to it. */
export function clausesIn(blocks: Block[]): string[] {
  const clauses: string[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph') clauses.push(readable(block.content))
    if (block.type !== 'list') continue
    const items = block.items.map(itemText)
    const last = clauses.at(-1)
    if (block.ordered || last === undefined || !/:\s*$/.test(last)) clauses.push(...items)
    else clauses.splice(-1, 1, `${last} ${items.map(oneLine).join(', ')}`)
  }
  return clauses.map(oneLine).filter((clause) => clause !== '')
}
