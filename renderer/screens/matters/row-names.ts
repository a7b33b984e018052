import type { MatterSummary } from '../../../shared/ipc/matter-summary'
import { savedTime } from '../../state/matter/saved-time'
import { matterName } from './matter-name'

/** What each row is called where it is heard: two matters of one committee and year are told apart by when they were saved. */
export function rowNames(matters: readonly MatterSummary[], now: Date): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const matter of matters) counts.set(matterName(matter), (counts.get(matterName(matter)) ?? 0) + 1)
  return new Map(
    matters.map((matter) => {
      const name = matterName(matter)
      const isAlone = (counts.get(name) ?? 0) < 2 || matter.savedAt === ''
      return [matter.id, isAlone ? name : `${name}, sparat ${savedTime(matter.savedAt, now)}`]
    })
  )
}
