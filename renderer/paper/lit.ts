/** Whether the person wants things to stand still. */
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Lights an element up, briefly. */
export function light(element: Element): void {
  if (still()) return
  element.animate([{ backgroundColor: '#fff0b8' }, { backgroundColor: 'transparent' }], {
    duration: 1_400,
    easing: 'ease-out'
  })
}

/** Brings what has been written into sight, within its own pane and no further; what is in sight already stays where it is. */
export function bringIntoSight(element: Element): void {
  const pane = element.closest<HTMLElement>('[data-pane=paper]')
  if (!pane) return
  const [seen, there] = [pane.getBoundingClientRect(), element.getBoundingClientRect()]
  // The tabs lie over the upper edge.
  const room = 110
  if (there.top >= seen.top + room && there.bottom <= seen.bottom) return
  pane.scrollTo({ top: pane.scrollTop + there.top - seen.top - seen.height / 3, behavior: still() ? 'auto' : 'smooth' })
}
