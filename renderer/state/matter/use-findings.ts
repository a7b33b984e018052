import { useDeferredValue, useMemo } from 'react'
import type { Finding } from '../../../shared/review/finding'
import type { MatterDraft } from '../../../shared/domain/matter'
import { remainingFindings } from '../../../shared/review/let-stand'
import { review } from '../../../shared/review/review'
import { useMatter } from './use-matter'
import { useSettledMatter } from './use-settled-matter'

/** The way, the view and the papers read one review of the same matter. */
const known = new WeakMap<MatterDraft, Finding[]>()

function findingsIn(matter: MatterDraft): readonly Finding[] {
  const found = known.get(matter) ?? remainingFindings(matter, review(matter))
  known.set(matter, found)
  return found
}

/** What the reviewer finds, as soon as there is time to read. */
export function useFindingsNow(): readonly Finding[] {
  const later = useDeferredValue(useMatter().matter)
  return useMemo(() => findingsIn(later), [later])
}

/** What the reviewer finds, a moment after the last key: for places where a person types. */
export function useFindings(): readonly Finding[] {
  const settled = useSettledMatter()
  return useMemo(() => findingsIn(settled), [settled])
}
