import { useEffect, useRef, type RefObject } from 'react'
import { bringIntoSight, light } from './lit'

/** Whether the change comes from what the person works on, beside the paper. */
const isWorkedOn = (): boolean => document.activeElement?.closest('[data-pane=middle]') !== null

/**
 * Lights up, briefly, the texts inside the element that were not there before `part` changed, and brings the first of them into
 * sight. Texts are told apart by what they say, so that a removed or moved row does not light up the rest.
 */
export function useLitChanges(part: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef<Set<string> | null>(null)
  useEffect(() => {
    const texts = [...(place.current?.querySelectorAll('[data-part=paper-text]') ?? [])]
    const known = before.current
    before.current = new Set(texts.map((element) => element.textContent))
    if (known === null) return
    const changed = texts.filter((element) => !known.has(element.textContent))
    for (const element of changed) light(element)
    if (changed[0] && isWorkedOn()) bringIntoSight(changed[0])
  }, [part])
  return place
}
