import { useCallback, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { rowPath } from '../../../shared/domain/paths/matter-path'
import { unitLimitInWindow } from '../../../shared/domain/matter'
import { newUnit } from '../../../shared/domain/edits/new-unit'
import { removedUnitLimit } from '../../../shared/domain/removed-unit'
import { removeUnit } from '../../../shared/domain/edits/remove-unit'
import type { Unit } from '../../../shared/domain/unit'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { moveUnit } from './move-unit'
import { unitName } from '../../parts/words/unit-name'

export interface UnitEdits {
  add: () => void
  move: (unit: Unit, step: -1 | 1, place: number, count: number) => void
  remove: (unit: Unit) => void
  withdraw: (unit: Unit) => void
  reinstate: (unit: Unit) => void
}

const full = `Ett ärende rymmer högst ${unitLimitInWindow} enheter. Inget har lagts till.`
const trashFull = `Det ligger redan ${removedUnitLimit} borttagna enheter i ärendet. Ta bort någon av dem för gott först.`

/** Everything that is done to units as wholes; each can be undone. */
export function useUnitEdits(onFull: (words: string) => void): UnitEdits {
  const { matter, change } = useMatter()
  const { focusField, setOpenUnit } = useNavigation()
  const isFull = matter.units.length >= unitLimitInWindow
  const isTrashFull = matter.removedUnits.length >= removedUnitLimit

  const setState = useCallback(
    (unit: Unit, state: string, label: string) =>
      change({
        label: `${label} ${unitName(unit)}`,
        place: rowPath('units', unit.id),
        edit: (matter) => ({
          ...matter,
          units: matter.units.map((each) => (each.id === unit.id ? { ...each, state } : each))
        })
      }),
    [change]
  )

  return useMemo(
    () => ({
      add() {
        if (isFull) return onFull(full)
        const unit = newUnit(crypto.randomUUID())
        change({ label: 'lägga till enhet', edit: (matter) => ({ ...matter, units: [...matter.units, unit] }) })
        focusField(`units.${unit.id}.name`)
      },
      move(unit, step, place, count) {
        const next = place + step
        if (next < 1 || next > count) return announce(`${unitName(unit)} står redan ${step < 0 ? 'först' : 'sist'}.`)
        const held = document.activeElement
        // Moving an element in the page drops its focus: the change is drawn at once, and the focus given back.
        flushSync(() =>
          change({
            label: `flytta ${unitName(unit)}`,
            place: rowPath('units', unit.id),
            edit: (matter) => ({ ...matter, units: moveUnit(matter.units, unit.id, step) })
          })
        )
        if (held instanceof HTMLElement) held.focus()
        announce(`${unitName(unit)} är flyttad till plats ${next} av ${count}.`)
      },
      remove(unit) {
        if (isTrashFull) return onFull(trashFull)
        const removedAt = new Date().toISOString()
        change({
          label: `ta bort ${unitName(unit)}`,
          place: rowPath('units', unit.id),
          notice: `${unitName(unit)} är borttagen.`,
          edit: (now) => removeUnit(now, unit.id, removedAt)
        })
        setOpenUnit(null)
        focusField('units')
        announce(`${unitName(unit)} är borttagen. Ctrl+Z ångrar.`)
      },
      withdraw(unit) {
        setState(unit, 'withdrawn', 'återkalla')
        focusField(`units.${unit.id}.withdrawnOn`)
      },
      reinstate(unit) {
        setState(unit, 'registered', 'ta tillbaka')
        focusField(`units.${unit.id}.state`)
      }
    }),
    [change, focusField, isFull, isTrashFull, onFull, setOpenUnit, setState]
  )
}
