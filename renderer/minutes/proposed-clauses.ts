import type { Block } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'
import { settleBlocks } from '../../shared/document/settle'
import type { MatterDraft } from '../../shared/domain/matter'
import { composeSections } from '../../shared/text/compose-sections'

const oneLine = (words: string): string => words.replace(/\s*\n\s*/g, ' ').trim()
const withUnits = (sentence: string, units: string[]): string =>
  units.length === 0 ? sentence : `${sentence} ${units.map(oneLine).join('; ')}.`

function clausesOf(block: Block, before: Block | undefined): string[] {
  switch (block.type) {
    case 'paragraph':
      return [oneLine(readable(block.content))]
    case 'list': {
      const belongsToSentence = !block.ordered && before?.type === 'paragraph' && readable(before.content).endsWith(':')
      if (belongsToSentence) return []
      return block.items.map(({ content, children = [] }) => withUnits(oneLine(readable(content)), children.map(readable)))
    }
    case 'signatures':
    case 'table':
      return []
  }
}

/** The proposal's clauses as rows of one line each, to change into the decision that was taken. */
export function proposedClauses(matter: MatterDraft): string[] {
  const proposal = composeSections('staff-report', matter).find(({ id }) => id === 'proposal')
  const blocks = settleBlocks(proposal?.blocks ?? [])
  return blocks.flatMap((block, index) => {
    const clauses = clausesOf(block, blocks[index - 1])
    const after = blocks[index + 1]
    const isLead = block.type === 'paragraph' && clauses[0]?.endsWith(':') && after?.type === 'list' && !after.ordered
    return isLead ? [withUnits(clauses[0] ?? '', after.items.map(({ content }) => readable(content)))] : clauses
  })
}
