import { useCallback, useMemo, useState } from 'react'
import { changeUnits } from '../../../shared/domain/edits/change-units'
import type { Unit } from '../../../shared/domain/unit'
import { unitsCounted } from '../../../shared/text/language/units-counted'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { bulkLabel, changedBy, type BulkChange } from './bulk-change'

interface ChosenUnits {
  /** Null while no units are being chosen. */
  chosen: ReadonlySet<string> | null
  setChoosing: (isChoosing: boolean) => void
  choose: (id: string, isChosen: boolean) => void
  chooseAll: () => void
  chooseNone: () => void
  changeChosen: (change: BulkChange) => void
}

const nobody: ReadonlySet<string> = new Set()

/** The units that are ticked, of those shown, and one change to them all. */
export function useChosenUnits(shown: readonly Unit[]): ChosenUnits {
  const { change } = useMatter()
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null)
  // What is out of sight is never changed.
  const chosen = useMemo(
    () => (ticked === null ? null : new Set(shown.filter(({ id }) => ticked.has(id)).map(({ id }) => id))),
    [ticked, shown]
  )
  const choose = useCallback(
    (id: string, isChosen: boolean) =>
      setTicked((now) => new Set(isChosen ? [...(now ?? []), id] : [...(now ?? [])].filter((each) => each !== id))),
    []
  )
  const changeChosen = (made: BulkChange): void => {
    const ids = chosen ?? nobody
    const label = bulkLabel(made, unitsCounted(ids.size))
    change({
      label,
      place: 'units',
      notice: `${unitsCounted(ids.size)} är ändrade.`,
      edit: (matter) => changeUnits(matter, ids, changedBy(made))
    })
    announce(`${unitsCounted(ids.size)} är ändrade. Ctrl+Z ångrar.`)
  }
  return {
    chosen,
    setChoosing: (isChoosing) => setTicked(isChoosing ? nobody : null),
    choose,
    chooseAll: () => setTicked(new Set(shown.map(({ id }) => id))),
    chooseNone: () => setTicked(nobody),
    changeChosen
  }
}
