import type { ReactNode } from 'react'
import { targetWords } from '../../../shared/exchange/unit-changes/proposal-words'
import type { ProposedUnit } from '../../../shared/exchange/unit-changes/proposed-unit'
import type { RowChoice } from '../../../shared/exchange/unit-changes/row-choice'
import type { Unit } from '../../../shared/domain/unit'
import { PlainChoice } from '../../parts/fields/plain-choice'
import type { Decisions } from './use-decisions'
import proposedRowStyles from './proposed-row.module.css'

interface Props {
  proposed: ProposedUnit
  units: readonly Unit[]
  decisions: Decisions
  /** Whether a new unit may be made of it. */
  mayAdd: boolean
}

const asValue = (choice: RowChoice | undefined): string =>
  choice === undefined ? '' : typeof choice === 'string' ? choice : choice.unit
const asChoice = (value: string): RowChoice | null =>
  value === '' ? null : value === 'new' || value === 'leaveOut' ? value : { unit: value }

const place = (units: readonly Unit[], unit: Unit): string =>
  `${unit.name.trim() || 'Enhet utan namn'} (${[unit.home.trim(), `enhet ${units.indexOf(unit) + 1}`].filter((part) => part !== '').join(', ')})`

/** Where an incoming row or form belongs, when a person must say or has said. */
export function ProposedTarget({ proposed, units, decisions, mayAdd }: Props): ReactNode {
  const { target, key } = proposed
  const chosen = decisions.choices.get(key)
  const words = targetWords(target)
  const namesakes = target.kind === 'choose' ? target.units : target.kind === 'new' ? target.besides : undefined
  if (chosen === undefined && namesakes === undefined)
    return words === '' ? null : <p className={proposedRowStyles.remark}>{words}</p>
  const isNew = chosen === undefined && target.kind === 'new'
  const likely = units.filter(({ id }) => namesakes?.includes(id))
  const others = units.filter((unit) => !likely.includes(unit))
  const choices = [
    ...likely.map((unit) => ({ value: unit.id, words: `Uppdatera ${place(units, unit)}` })),
    ...(mayAdd ? [{ value: 'new', words: 'Lägg till som ny enhet' }] : []),
    { value: 'leaveOut', words: 'Ta inte med' },
    ...others.map((unit) => ({ value: unit.id, words: `Uppdatera ${place(units, unit)}` }))
  ]
  return (
    <PlainChoice
      label={`${words} Vad ska göras?`.trim()}
      value={isNew ? 'new' : asValue(chosen)}
      {...(isNew ? {} : { empty: 'Inte valt, tas inte in' })}
      choices={choices}
      onChange={(value) => decisions.choose(key, asChoice(value))}
    />
  )
}
