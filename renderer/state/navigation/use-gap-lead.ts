import { useCallback } from 'react'
import { useMatter } from '../matter/use-matter'
import type { Anchor } from './anchor'
import { gapPlace } from './gap-place'
import { useNavigation } from './navigation-context'

/** Leads to where a gap is filled. */
export function useGapLead(): (field: Anchor) => void {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  return useCallback((field) => focusField(gapPlace(field, matter)), [focusField, matter])
}
