import { isSameRow, type MatterPart } from './matter-part'
import { sameValue } from './same-value'

type Parts = ReadonlyMap<string, MatterPart>

function sameParts(one: Parts, other: Parts): boolean {
  if (one.size !== other.size) return false
  for (const [name, part] of one) if (!samePart(part, other.get(name))) return false
  return true
}

const sameOrder = (one: Parts, other: Parts): boolean => sameValue([...one.keys()], [...other.keys()])

/** Whether two parts say the same, rows in the same order included. */
export function samePart(one: MatterPart | undefined, other: MatterPart | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined) return false
  if (one.kind === 'whole') return other.kind === 'whole' && sameValue(one.value, other.value)
  if (one.kind === 'members')
    return other.kind === 'members' && (isSameRow(one, other) || sameParts(one.parts, other.parts))
  return other.kind === 'rows' && sameParts(one.parts, other.parts) && sameOrder(one.parts, other.parts)
}
