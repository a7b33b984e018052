import { fieldPattern } from '../../domain/paths/field-pattern'
import type { Gap } from '../../document/document'
import { gapWords } from '../../document/gap-words'
import { fieldLabel } from './field-label'

/** Gaps of one kind: told one by one while they are few, and by their number when they are many. */
export interface GapGroup {
  /** The field that the first of them leads to. */
  readonly field: Gap['field']
  readonly need: Gap['need']
  /** `sammanträdesdag`, `organisatorisk hemvist för 38 enheter`, `… kan inte läsas som ett antal: ”-3”`. */
  readonly words: string
  readonly isUnread: boolean
}

/** So many of one kind are counted rather than told one by one. */
const fewestCounted = 3

const kindOf = ({ field, need, unread }: Gap): string => [fieldPattern(field), need, unread === undefined].join(' ')

const group = (gap: Gap, label: string): GapGroup => ({
  field: gap.field,
  need: gap.need,
  words: gap.unread === undefined ? label : gapWords({ ...gap, label }),
  isUnread: gap.unread !== undefined
})

const countedLabel = ({ field }: Gap, count: number): string =>
  `${fieldLabel(field)} ${field.startsWith('units.') ? `för ${count} enheter` : `på ${count} ställen`}`

/** Of many that cannot be read, the first is the example. */
const countedGroup = (first: Gap, count: number): GapGroup => {
  const { words, ...rest } = group(first, countedLabel(first, count))
  return { ...rest, words: first.unread === undefined ? words : words.replace(/: ”/, ', till exempel ”') }
}

/** What a paper lacks, kind by kind in the order of the first of each. */
export function gapGroups(gaps: readonly Gap[]): readonly GapGroup[] {
  const kinds = new Map<string, Gap[]>()
  for (const gap of gaps) {
    const same = kinds.get(kindOf(gap))
    if (same) same.push(gap)
    else kinds.set(kindOf(gap), [gap])
  }
  return [...kinds.values()].flatMap((same) => {
    const [first] = same
    const isMany = first !== undefined && same.length >= fewestCounted
    return isMany ? [countedGroup(first, same.length)] : same.map((gap) => group(gap, gap.label))
  })
}
