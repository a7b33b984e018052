import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import type { Unit } from '../../../shared/domain/unit'
import styles from './units-view.module.css'

/** Where a unit stands in a list of which only a part is drawn. */
export interface UnitFrame {
  readonly top: number
  readonly index: number
  readonly count: number
  readonly measure: (element: HTMLElement | null) => void
}

interface Props {
  units: readonly Unit[]
  /** Units that are drawn wherever the list is scrolled: what is open, led to, or holds the focus. */
  held: readonly (string | null)[]
  children: (unit: Unit, frame: UnitFrame | null) => ReactNode
}

/** As many are drawn whole: the browser leaves out what is out of sight by itself. */
const fewEnough = 60
const closedHeight = 66
const gap = 8

const scrollerOf = (list: HTMLElement | null): HTMLElement | null =>
  list?.closest<HTMLElement>('[data-pane=middle]') ?? null

/** What holds the focus is drawn with those beside it, where Tab goes next. */
const around = (at: number): readonly number[] => (at < 0 ? [] : [at - 2, at - 1, at, at + 1, at + 2])

/** The units in a list that draws those in sight and the ones that are held, and so never drops the focus. */
export function UnitList({ units, held, children }: Props): ReactNode {
  return units.length <= fewEnough ? (
    <ul className={styles.units} data-part="units">
      {units.map((unit) => children(unit, null))}
    </ul>
  ) : (
    <DrawnInPart units={units} held={held}>
      {children}
    </DrawnInPart>
  )
}

function DrawnInPart({ units, held, children }: Props): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  const [above, setAbove] = useState(0)
  const [focused, setFocused] = useState<string | null>(null)
  const placeOf = (id: string | null): number => units.findIndex((unit) => unit.id === id)
  const kept = [...held.map(placeOf), ...around(placeOf(focused))].filter((at) => at >= 0 && at < units.length)
  const virtual = useVirtualizer({
    count: units.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => closedHeight,
    getItemKey: (index) => units[index]?.id ?? index,
    rangeExtractor: (range: Range) =>
      [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((one, other) => one - other),
    overscan: 6,
    gap,
    scrollMargin: above
  })
  useLayoutEffect(() => {
    const [drawn, scroller] = [list.current, scrollerOf(list.current)]
    if (!drawn?.parentElement || !scroller) return
    const measure = (): void =>
      setAbove(drawn.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop)
    measure()
    // What stands above the list grows and shrinks with the view around both.
    const watch = new ResizeObserver(measure)
    watch.observe(drawn.parentElement)
    return () => watch.disconnect()
  }, [])
  return (
    <ul
      ref={list}
      className={styles.drawnInPart}
      data-part="units"
      style={{ height: virtual.getTotalSize() }}
      onFocus={({ target }) => setFocused(target.closest<HTMLElement>('[data-unit]')?.dataset['unit'] ?? null)}
    >
      {virtual.getVirtualItems().map(({ index, start }) => {
        const unit = units[index]
        const frame = { top: start - above, index, count: units.length, measure: virtual.measureElement }
        return unit === undefined ? null : children(unit, frame)
      })}
    </ul>
  )
}
