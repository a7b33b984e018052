import { useCallback } from 'react'
import { takeIn } from '../../../shared/exchange/unit-changes/take-in'
import type { ProposedUnit } from '../../../shared/exchange/unit-changes/proposed-unit'
import { unitsCounted, unitsCountedFirst } from '../../../shared/text/units-counted'
import { announce } from '../../announce/announcer'
import { useMatter } from '../../matter/use-matter'
import { useNavigation } from '../../way/navigation-context'

/** Takes decided units into the matter as one step that can be undone. */
export function useTakeIn(): (decided: readonly ProposedUnit[], from: string) => void {
  const { change } = useMatter()
  const { focusField } = useNavigation()
  return useCallback(
    (decided, from) => {
      // Ids are made here, because React may run the edit twice.
      const withIds = decided.map((each) => ({ ...each, newId: crypto.randomUUID() }))
      const done = `${unitsCountedFirst(decided.length)} från ${from} är inlagda.`
      change({
        label: `lägg in ${unitsCounted(decided.length)} från ${from}`,
        place: 'units',
        notice: decided.length === 1 ? `En enhet från ${from} är inlagd.` : done,
        edit: (matter) => takeIn(matter, withIds)
      })
      focusField('units')
      announce(`${decided.length === 1 ? `En enhet från ${from} är inlagd.` : done} Ctrl+Z ångrar.`)
    },
    [change, focusField]
  )
}
