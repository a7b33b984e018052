import { valueOf } from '../../domain/reading/answer'
import type { ClauseRole, DecidedClause } from '../../domain/decision-as-taken'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import type { Block, List, ListItem, Table } from '../../document/document'
import { readable } from '../../document/paragraphs'
import { settleBlocks } from '../../document/settle'
import { numbered, text } from '../../document/build'
import { formClauses, verificationClauses } from './decision-clauses'
import { blocksFromText } from './section-blocks'
import type { Unit } from '../../domain/unit'
import { participatingUnits } from '../../rules/participating-units'

/** Clauses as they are kept once they stand fast, and whether they are numbered where they are several. */
export interface ClauseRows {
  readonly numbered: '' | 'yes'
  readonly clauses: readonly DecidedClause[]
}

type NewId = () => string
type Row = Omit<DecidedClause, 'id'>

const rowFrom = (item: ListItem, role: ClauseRole, unit = ''): Row => ({
  role,
  unit,
  text: readable(item.content).trim(),
  list: (item.children ?? []).map((child) => readable(child).trim()),
  byHand: role === 'own' ? 'yes' : ''
})

const isVerifying = ({ text }: Row): boolean => /omedelbart\s+justera/iu.test(text)
const asOwn = (item: ListItem): Row => {
  const row = rowFrom(item, 'own')
  return isVerifying(row) ? { ...row, role: 'verification' } : row
}

/** Bullets below a sentence that ends in a colon belong to it. */
const belongsTo = (list: List, before: Row | undefined): before is Row =>
  !list.ordered && before !== undefined && before.text.endsWith(':')

/** A clause is words alone: of a table each row is one. */
const tableLines = ({ header, rows }: Table): readonly string[] =>
  [header, ...rows.map((cells) => cells.map(readable))].map((cells) => cells.join('; '))

/** The clauses of a text that somebody wrote, one row each. */
function rowsOfBlocks(blocks: readonly Block[]): readonly Row[] {
  const rows: Row[] = []
  for (const block of settleBlocks(blocks)) {
    const last = rows.at(-1)
    if (block.type === 'paragraph') rows.push(asOwn({ content: block.content }))
    else if (block.type === 'list' && belongsTo(block, last))
      rows.splice(-1, 1, {
        ...last,
        list: [...last.list, ...block.items.map(({ content }) => readable(content).trim())]
      })
    else if (block.type === 'list') rows.push(...block.items.map(asOwn))
    else if (block.type === 'table') rows.push(...tableLines(block).map((line) => asOwn({ content: [text(line)] })))
  }
  return rows
}

/** A clause that cannot do without an answer that is missing has no words yet. */
const settled = (clause: ListItem): ListItem => {
  const list = settleBlocks([numbered(clause)])[0]
  return (list?.type === 'list' ? list.items[0] : undefined) ?? { content: [] }
}

/** The clauses that the decision form makes of some units, each with the unit that it alone is about. */
export function formRows(matter: MatterDraft, units: readonly Unit[], newId: NewId): readonly DecidedClause[] {
  const isNominated = valueOf(matterAnswers(matter).decisionForm) === 'nominate'
  return formClauses(matter, units).map((clause, index) => ({
    id: newId(),
    ...rowFrom(settled(clause), 'form', isNominated ? (units[index]?.id ?? '') : '')
  }))
}

/** The clause that verifies the item at once, as the committee words it. */
export const verificationRows = (matter: MatterDraft, newId: NewId): readonly DecidedClause[] =>
  verificationClauses(matter).map((clause) => ({ id: newId(), ...rowFrom(settled(clause), 'verification') }))

/** Whether a text of several clauses numbers them, or has them as paragraphs. */
const numbersThem = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.type === 'list' && block.ordered)

/** The clauses of blocks, as rows that stand fast. */
export const rowsFromBlocks = (blocks: readonly Block[], newId: NewId): ClauseRows => ({
  numbered: numbersThem(blocks) ? 'yes' : '',
  clauses: rowsOfBlocks(blocks).map((row) => ({ id: newId(), ...row }))
})

/** The decision as proposed today: composed from the register, or as somebody has worded it. */
export function proposedRows(matter: MatterDraft, newId: NewId): ClauseRows {
  const edited = matter.texts['proposal']
  if (edited) return rowsFromBlocks(blocksFromText(edited.text), newId)
  const clauses = [...formRows(matter, participatingUnits(matter.units), newId), ...verificationRows(matter, newId)]
  return { numbered: 'yes', clauses }
}
