import { useDeferredValue, useMemo } from 'react'
import { lastRemembered } from '../../../shared/last-remembered'
import type { Finding } from '../../../shared/review/finding'
import type { MatterDraft } from '../../../shared/domain/matter'
import { remainingFindings } from '../../../shared/review/let-stand'
import { review } from '../../../shared/review/review'
import { useMatter } from './use-matter'
import { useSettledMatter } from './use-settled-matter'

/** The way, the view and the papers read one review of the same matter. */
const findingsIn = lastRemembered((matter: MatterDraft): readonly Finding[] =>
  remainingFindings(matter, review(matter))
)

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
