import { useMemo } from 'react'
import { rowPath } from '../../../shared/domain/paths/matter-path'
import { discardUnit } from '../../../shared/domain/edits/discard-unit'
import { unitLimitInWindow } from '../../../shared/domain/matter'
import { putBackUnit } from '../../../shared/domain/edits/put-back-unit'
import type { RemovedUnit } from '../../../shared/domain/removed-unit'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { unitName } from '../../parts/words/unit-name'

export interface RemovedUnitEdits {
  putBack: (unit: RemovedUnit) => void
  discard: (unit: RemovedUnit) => void
}

const full = `Ett ärende rymmer högst ${unitLimitInWindow} enheter. Enheten ligger kvar bland de borttagna.`

/** What is done to units in the trash; each can be undone. */
export function useRemovedUnitEdits(onFull: (words: string) => void): RemovedUnitEdits {
  const { matter, change } = useMatter()
  const { focusField } = useNavigation()
  const isFull = matter.units.length >= unitLimitInWindow
  return useMemo(
    () => ({
      putBack(unit) {
        if (isFull) return onFull(full)
        const place = rowPath('units', unit.id)
        change({ label: `lägga tillbaka ${unitName(unit)}`, place, edit: (now) => putBackUnit(now, unit.id) })
        focusField(place)
        announce(`${unitName(unit)} är tillbaka.`)
      },
      discard(unit) {
        change({
          label: `ta bort ${unitName(unit)} för gott`,
          place: 'removedUnits',
          notice: `${unitName(unit)} är borttagen för gott.`,
          edit: (now) => discardUnit(now, unit.id)
        })
        focusField('units')
        announce(`${unitName(unit)} är borttagen för gott. Ctrl+Z ångrar.`)
      }
    }),
    [isFull, onFull, change, focusField]
  )
}
