import type { MatterPart } from '../compare/matter-part'
import type { MergeConflict, Side } from '../../domain/merge-conflict'
import type { MergedPart } from './merged-part'
import { textOfLines } from './text-lines'

type Decide = (conflict: MergeConflict) => Side

const isPart = (entry: [string, MatterPart | undefined]): entry is [string, MatterPart] => entry[1] !== undefined

const settleEach = (parts: ReadonlyMap<string, MergedPart>, decide: Decide): Map<string, MatterPart> =>
  new Map([...parts].map(([name, part]): [string, MatterPart | undefined] => [name, settlePart(part, decide)]).filter(isPart))

/** A merged part with every open question decided. */
export function settlePart(merged: MergedPart, decide: Decide): MatterPart | undefined {
  switch (merged.kind) {
    case 'settled':
      return merged.part
    case 'open':
      return merged[decide(merged.conflict)]
    case 'members':
      return { kind: 'members', parts: settleEach(merged.parts, decide) }
    case 'rows': {
      const { order } = merged
      const names = order.kind === 'settled' ? order.order : order[decide(order.conflict)]
      const rows = settleEach(merged.parts, decide)
      const inOrder = names.map((name): [string, MatterPart | undefined] => [name, rows.get(name)]).filter(isPart)
      return { kind: 'rows', shape: merged.shape, parts: new Map(inOrder) }
    }
    case 'text': {
      const lines = merged.pieces.flatMap((piece) => (piece.kind === 'agreed' ? piece.lines : piece[decide(piece.conflict)]))
      return { kind: 'whole', value: { ...merged.section, text: textOfLines(lines) } }
    }
  }
}
