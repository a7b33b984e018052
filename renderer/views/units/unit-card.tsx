import { memo, useMemo, type KeyboardEvent, type ReactNode } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { Unit } from '../../../shared/domain/unit'
import { unitChecklist } from '../../../shared/rules/checklist'
import { VerdictTag } from '../../parts/marks/verdict-tag'
import { OpenUnit } from './open-unit'
import type { UnitFrame } from './unit-list'
import { UnitItem } from './unit-item'
import type { UnitEdits } from './use-unit-edits'

interface Props {
  unit: Unit
  rules: RuleProfile
  /** Place in the list, from one. */
  place: number
  count: number
  /** Whether the list stands in the order that moving changes. */
  mayMove: boolean
  frame: UnitFrame | null
  isChosen: boolean | null
  onChoose: (id: string, isChosen: boolean) => void
  isOpen: boolean
  onToggle: (id: string) => void
  edits: UnitEdits
}

/** One unit: a line or two when closed, its fields and criteria together when open. Alt+↑ and Alt+↓ move it, Esc closes it. */
export const UnitCard = memo(function UnitCard({
  unit,
  rules,
  place,
  count,
  mayMove,
  frame,
  isChosen,
  onChoose,
  isOpen,
  onToggle,
  edits
}: Props): ReactNode {
  const checklist = useMemo(() => unitChecklist(rules.criteria, unit), [rules.criteria, unit])
  const answerKeys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && isOpen && !event.defaultPrevented) {
      onToggle(unit.id)
      event.currentTarget.querySelector<HTMLElement>('button')?.focus()
    }
    // In a field the same keys mean something else: Alt+↓ opens a list.
    const isInField = event.target instanceof Element && event.target.closest('input, select, textarea') !== null
    if (isInField || !mayMove || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    edits.move(unit, event.key === 'ArrowUp' ? -1 : 1, place, count)
  }
  return (
    <UnitItem
      unit={unit}
      rules={rules}
      place={place}
      heading="h3"
      tag={<VerdictTag checklist={checklist} />}
      isOpen={isOpen}
      onToggle={onToggle}
      frame={frame}
      isChosen={isChosen}
      onChoose={onChoose}
      onKeyDown={answerKeys}
    >
      <OpenUnit unit={unit} checklist={checklist} place={place} count={count} mayMove={mayMove} edits={edits} />
    </UnitItem>
  )
})
