import type { Day } from '../../../shared/domain/reading/day'
import { isSample, sampleToday } from '../../../shared/sample/is-sample'
import { useToday } from '../window/use-today'
import { useMatter } from './use-matter'

/** Today, as the open matter's days are told from it: the sample year stands still in its own spring. */
export function useMatterToday(): Day {
  const { matter } = useMatter()
  const today = useToday()
  return isSample(matter.id, matter.committee.name) ? sampleToday : today
}
