import { isLocked, isWithinLock } from '../../../shared/decided/lock'
import { useMatter } from './use-matter'

/** Whether the field at a path can be read but not changed: the matter is only read, or the field is locked. */
export function useIsClosed(path: string): boolean {
  const { matter, reading } = useMatter()
  return reading !== null || (isWithinLock(path) && isLocked(matter))
}
