import type { ClashKind } from '../../../../shared/domain/clash-kinds'
import { formFindingKinds, type FindingKind, type FormFindingKind } from '../../../../shared/domain/finding'
import { clashPairs } from './clash-pairs'
import { formFaults, inSection } from './form-faults'
import type { Pair } from './pair'
import { pairsOfKind } from './pairs-of-kind'

/** What is wrong beside what it should be, or where that is not told beside something clean of the same kind. */
const formPairsOf = (kind: FormFindingKind): readonly Pair[] => {
  const { faults, clean } = formFaults[kind]
  return faults.flatMap(([text, mended], place) => {
    const twin = mended ?? clean[place]
    return twin === undefined ? [] : [{ name: text, planted: inSection(text), clean: inSection(twin) }]
  })
}
const formPairs = Object.fromEntries(formFindingKinds.map((kind) => [kind, formPairsOf(kind)])) as Record<
  FormFindingKind,
  Pair[]
>

/** A mistake and its clean twin for every kind of finding that there is. */
export const plantedOfKind: Record<FindingKind | ClashKind, Pair[]> = { ...pairsOfKind, ...formPairs, ...clashPairs }
