import type { DecidedClause } from '../../domain/decision-as-taken'
import { cleanText } from '../../domain/reading/text-policy'
import { lineBreak, line, text } from '../../document/build'
import type { Block, Inline, ListItem } from '../../document/document'
import { decisionBlocks } from './decision-blocks'

const inlines = (typed: string): readonly Inline[] =>
  cleanText(typed)
    .split('\n')
    .flatMap((words, index): readonly Inline[] => [...(index === 0 ? [] : [lineBreak]), text(words)])

const itemFrom = ({ text: typed, list }: DecidedClause): ListItem => {
  const children = list.filter((name) => name.trim() !== '').map((name) => line(cleanText(name)))
  return { content: inlines(typed), ...(children.length > 0 && { children }) }
}

/** The clauses that have words. */
export const wordedClauses = (clauses: readonly DecidedClause[]): readonly DecidedClause[] =>
  clauses.filter(({ text: typed }) => typed.trim() !== '')

/** Clauses that stand fast, as they stand in a paper: numbered where they are several, unless they were written as paragraphs. */
export function decidedBlocks(clauses: readonly DecidedClause[], isNumbered: boolean): readonly Block[] {
  const items = wordedClauses(clauses).map(itemFrom)
  return isNumbered ? decisionBlocks(items) : items.flatMap((item) => decisionBlocks([item]))
}
