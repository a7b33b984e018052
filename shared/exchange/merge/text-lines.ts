import { canonicalJson } from '../../domain/canonical-json'

/** A paragraph of a section's text, or one item of a list in it: the pieces in which texts are merged. */
type TextLine =
  | { readonly kind: 'block'; readonly block: unknown }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly content: unknown }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A list of which nothing is lost when its items are taken apart. */
const isPlainList = (block: unknown): block is { readonly ordered: boolean; readonly items: readonly unknown[] } =>
  isObject(block) &&
  block['type'] === 'list' &&
  Array.isArray(block['items']) &&
  block['items'].length > 0 &&
  Object.keys(block).length === 3

const linesOf = (block: unknown): readonly TextLine[] =>
  isPlainList(block)
    ? block.items.map((content) => ({ kind: 'item', ordered: block.ordered, content }))
    : [{ kind: 'block', block }]

/** A text as lines that can be compared as they stand. */
export const textLines = (text: readonly unknown[]): readonly string[] => text.flatMap(linesOf).map(canonicalJson)

/** Lines as a text again; items that follow each other are one list. */
export function textOfLines(lines: readonly string[]): readonly unknown[] {
  const blocks: unknown[] = []
  let list: { readonly type: 'list'; readonly ordered: boolean; readonly items: unknown[] } | undefined
  for (const line of lines.map((each) => JSON.parse(each) as TextLine)) {
    if (line.kind === 'block') {
      list = undefined
      blocks.push(line.block)
    } else if (list?.ordered === line.ordered) list.items.push(line.content)
    else {
      list = { type: 'list', ordered: line.ordered, items: [line.content] }
      blocks.push(list)
    }
  }
  return blocks
}
