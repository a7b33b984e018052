import { useEffect, useRef, type RefObject } from 'react'

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

const light = (element: Element): void => {
  element.animate([{ backgroundColor: '#fff0b8' }, { backgroundColor: 'transparent' }], {
    duration: 1_400,
    easing: 'ease-out'
  })
}

/**
 * Lights up, briefly, the texts inside the element that were not there before `part` changed.
 * Texts are told apart by what they say, so that a removed or moved row does not light up the rest.
 */
export function useLitChanges(part: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef<Set<string> | null>(null)
  useEffect(() => {
    const texts = [...(place.current?.querySelectorAll('[data-part=paper-text]') ?? [])]
    const known = before.current
    before.current = new Set(texts.map((element) => element.textContent))
    if (known === null || still()) return
    for (const element of texts) if (!known.has(element.textContent)) light(element)
  }, [part])
  return place
}
