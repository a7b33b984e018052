import { useCallback } from 'react'
import { rowPath } from '../../../shared/domain/paths/matter-path'
import { decide, type Ticks } from '../../../shared/exchange/unit-changes/decide'
import { leftOut } from '../../../shared/exchange/unit-changes/left-out'
import { takeIn } from '../../../shared/exchange/unit-changes/take-in'
import type { ProposedUnit } from '../../../shared/exchange/unit-changes/proposed-unit'
import { unitsCounted, unitsCountedFirst } from '../../../shared/text/language/units-counted'
import { announce } from '../../state/window/announcer'
import { useKeptDraft } from '../../state/window/kept-drafts'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'

type From = 'table' | 'forms'

const labelOf = (count: number, from: From): string =>
  from === 'table' ? `lägg in ${unitsCounted(count)} från tabell` : `lägg in svar för ${unitsCounted(count)}`

const noticeOf = (count: number, from: From): string =>
  from === 'forms'
    ? `Svar för ${unitsCounted(count)} är inlagda.`
    : `${unitsCountedFirst(count)} från tabell är ${count === 1 ? 'inlagd' : 'inlagda'}.`

const leftOutWords = (count: number): string =>
  count === 0 ? '' : ` ${count === 1 ? 'En uppgift' : `${count} uppgifter`} togs inte in.`

/** Takes decided units into the matter as one step that can be undone, leads to them, and keeps a list of what was not. */
export function useTakeIn(): (
  proposals: readonly ProposedUnit[],
  ticks: Ticks,
  from: From,
  besides?: readonly string[]
) => void {
  const { matter, change } = useMatter()
  const { focusField, setOpenUnit } = useNavigation()
  const [, keepLeftOut] = useKeptDraft(`left out ${matter.id}`)
  return useCallback(
    (proposals, ticks, from, besides = []) => {
      // Ids are made here, because React may run the edit twice.
      const decided = decide(proposals, ticks).map((each) => ({ ...each, newId: crypto.randomUUID() }))
      const left = [...leftOut(proposals, ticks, matter.rules), ...besides]
      const notice = `${noticeOf(decided.length, from)}${leftOutWords(left.length)}`
      change({
        label: labelOf(decided.length, from),
        place: 'units',
        notice,
        edit: (now) => takeIn(now, decided)
      })
      keepLeftOut(left.join('\n'))
      setOpenUnit(null)
      const first = decided.find(({ target }) => target.kind === 'new') ?? decided[0]
      const id = first?.target.kind === 'unit' ? first.target.id : first?.newId
      focusField(id === undefined ? 'units' : rowPath('units', id))
      announce(`${notice} Ctrl+Z ångrar.`)
    },
    [matter.rules, change, focusField, setOpenUnit, keepLeftOut]
  )
}
