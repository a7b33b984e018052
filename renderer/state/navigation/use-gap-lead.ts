import { useCallback } from 'react'
import type { Gap } from '../../../shared/document/document'
import { useMatter } from '../matter/use-matter'
import { gapPlace } from './gap-place'
import { useNavigation } from './navigation-context'

/** Leads to where a gap is filled. */
export function useGapLead(): (field: Gap['field']) => void {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  return useCallback((field) => focusField(gapPlace(field, matter)), [focusField, matter])
}
