import type { MatterPart } from '../compare/matter-part'
import type { MergeConflict, Side } from '../../domain/merge-conflict'
import type { MergedPart } from './merged-part'
import { textOfLines } from './text-lines'

/** Whose words stand where both changed something; neither's in a state that is only merged from. */
export type Decide = (conflict: MergeConflict) => Side | 'neither'

function sideOf<Value>(
  open: { readonly conflict: MergeConflict; readonly mine: Value; readonly theirs: Value },
  decide: Decide,
  otherwise: Value
): Value {
  const side = decide(open.conflict)
  return side === 'neither' ? otherwise : open[side]
}

const isPart = (entry: [string, MatterPart | undefined]): entry is [string, MatterPart] => entry[1] !== undefined

const settleEach = (parts: ReadonlyMap<string, MergedPart>, decide: Decide): Map<string, MatterPart> =>
  new Map(
    [...parts].map(([name, part]): [string, MatterPart | undefined] => [name, settlePart(part, decide)]).filter(isPart)
  )

/** A merged part with every open question decided. */
export function settlePart(merged: MergedPart, decide: Decide): MatterPart | undefined {
  switch (merged.kind) {
    case 'settled':
      return merged.part
    case 'open':
      return sideOf(merged, decide, undefined)
    case 'members':
      return { kind: 'members', parts: settleEach(merged.parts, decide) }
    case 'rows': {
      const { order } = merged
      const names = order.kind === 'settled' ? order.order : sideOf(order, decide, order.mine)
      const rows = settleEach(merged.parts, decide)
      const inOrder = names.map((name): [string, MatterPart | undefined] => [name, rows.get(name)]).filter(isPart)
      return { kind: 'rows', shape: merged.shape, parts: new Map(inOrder) }
    }
    case 'text': {
      const lines = merged.pieces.flatMap((piece) =>
        piece.kind === 'agreed' ? piece.lines : sideOf(piece, decide, [])
      )
      return { kind: 'whole', value: { ...merged.section, text: textOfLines(lines) } }
    }
  }
}
