import { isLocked, isWithinLock } from '../../../shared/decided/lock'
import type { Anchor } from '../navigation/anchor'
import { useMatter } from './use-matter'

/** Whether the field at a path can be read but not changed: the matter is only read, or the field is locked. */
export function useIsClosed(path: Anchor): boolean {
  const { matter, reading } = useMatter()
  return reading !== null || (isWithinLock(path) && isLocked(matter))
}
