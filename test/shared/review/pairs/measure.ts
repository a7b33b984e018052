import { textFindingKinds, type TextFindingKind } from '../../../../shared/domain/finding'
import type { Finding } from '../../../../shared/review/finding'
import { review } from '../../../../shared/review/review'
import type { Pair, Place } from './pair'

/** What the reviewer made of one pair. */
export interface Measured {
  pair: Pair
  hits: readonly Finding[]
  /** Findings of the kind in the planted text that are not about what was planted. */
  astray: readonly Finding[]
  /** All that was found of any kind in a text where nothing is wrong; a pair's facts need not be those of the matter. */
  onClean: readonly Finding[]
}

/** Whether a finding stands where the mistake was planted, or quotes a sentence that holds it. */
const isAt = (place: Place | undefined, { spot, quote }: Finding): boolean =>
  place === undefined ||
  (spot !== undefined &&
    spot.passage === place.passage &&
    spot.start <= place.end &&
    spot.start + quote.length >= place.start)

const isOfText = ({ kind }: Finding): boolean => textFindingKinds.some((each) => each === kind)

export const measure = (kind: TextFindingKind, pairs: readonly Pair[]): readonly Measured[] =>
  pairs.map((pair) => {
    const found = review(pair.planted).filter((finding) => finding.kind === kind)
    const hits = found.filter((finding) => isAt(pair.place, finding))
    return {
      pair,
      hits,
      astray: found.filter((finding) => !hits.includes(finding)),
      onClean: review(pair.clean).filter(isOfText)
    }
  })
