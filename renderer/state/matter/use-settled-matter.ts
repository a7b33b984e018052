import { useEffect, useState } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import { useMatter } from './use-matter'

const pause = 500

/** The open matter as it was when nobody had typed for a moment, for what is too slow or too restless at every key. */
export function useSettledMatter(): MatterDraft {
  const { matter } = useMatter()
  const [settled, setSettled] = useState(matter)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(matter), pause)
    return () => clearTimeout(timer)
  }, [matter])
  return settled
}
