import { useCallback, useState } from 'react'
import { tickKey, type Ticks } from '../../../shared/exchange/unit-changes/decide'
import type { ProposedChange, ProposedUnit } from '../../../shared/exchange/unit-changes/proposed-unit'
import type { RowChoice } from '../../../shared/exchange/unit-changes/row-choice'

export interface Decisions {
  /** Whether anything has been decided by hand. */
  isTouched: boolean
  ticks: Ticks
  choices: ReadonlyMap<string, RowChoice>
  tick: (proposed: ProposedUnit, change: ProposedChange, isTicked: boolean) => void
  /** Null takes a choice back. */
  choose: (key: string, choice: RowChoice | null) => void
  chooseAll: (keys: readonly string[], choice: RowChoice) => void
}

const withEntry = <Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | null
): ReadonlyMap<string, Value> =>
  new Map([...[...map].filter(([each]) => each !== key), ...(value === null ? [] : [[key, value] as const])])

/** What a person has decided about incoming units so far; none of it is in the matter yet. */
export function useDecisions(): Decisions {
  const [ticks, setTicks] = useState<Ticks>(new Map())
  const [choices, setChoices] = useState<ReadonlyMap<string, RowChoice>>(new Map())
  const tick = useCallback(
    (proposed: ProposedUnit, change: ProposedChange, isTicked: boolean) =>
      setTicks((now) => withEntry(now, tickKey(proposed, change.key), isTicked)),
    []
  )
  const choose = useCallback(
    (key: string, choice: RowChoice | null) => setChoices((now) => withEntry(now, key, choice)),
    []
  )
  const chooseAll = useCallback(
    (keys: readonly string[], choice: RowChoice) =>
      setChoices((now) => new Map([...now, ...keys.map((key) => [key, choice] as const)])),
    []
  )
  return { isTouched: ticks.size + choices.size > 0, ticks, choices, tick, choose, chooseAll }
}
