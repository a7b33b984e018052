import { useCallback } from 'react'
import { takeIn } from '../../../shared/exchange/unit-changes/take-in'
import type { ProposedUnit } from '../../../shared/exchange/unit-changes/proposed-unit'
import { unitsCounted, unitsCountedFirst } from '../../../shared/text/language/units-counted'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'

type From = 'table' | 'forms'

const labelOf = (count: number, from: From): string =>
  from === 'table' ? `lägg in ${unitsCounted(count)} från tabell` : `lägg in svar för ${unitsCounted(count)}`

const noticeOf = (count: number, from: From): string =>
  from === 'forms'
    ? `Svar för ${unitsCounted(count)} är inlagda.`
    : `${unitsCountedFirst(count)} från tabell är ${count === 1 ? 'inlagd' : 'inlagda'}.`

/** Takes decided units into the matter as one step that can be undone. */
export function useTakeIn(): (decided: readonly ProposedUnit[], from: From) => void {
  const { change } = useMatter()
  const { focusField } = useNavigation()
  return useCallback(
    (decided, from) => {
      // Ids are made here, because React may run the edit twice.
      const withIds = decided.map((each) => ({ ...each, newId: crypto.randomUUID() }))
      const notice = noticeOf(decided.length, from)
      change({
        label: labelOf(decided.length, from),
        place: 'units',
        notice,
        edit: (matter) => takeIn(matter, withIds)
      })
      focusField('units')
      announce(`${notice} Ctrl+Z ångrar.`)
    },
    [change, focusField]
  )
}
