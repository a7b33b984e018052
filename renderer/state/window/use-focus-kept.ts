import { useEffect } from 'react'
import { focusSuccessor, heldBy, type Held } from './focus-successor'

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

function give(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus()
}

/** Two frames: whoever took it away has then had the time to put it where it is wanted. */
const afterTwoFrames = (run: () => void): void =>
  void requestAnimationFrame(() => void requestAnimationFrame(() => run()))

/** The focus never falls to the page itself: when what held it leaves or is shut off, what stands nearest takes it. */
export function useFocusKept(): void {
  useEffect(() => {
    /** The last that held it, in the window and in each layer over it, the uppermost last. */
    const helds = new Map<Element, Held>()
    let isWaiting = false
    const hold = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target === document.body) return
      const held = heldBy(target)
      const layer = held.way.at(-1)
      if (!layer) return
      helds.delete(layer)
      helds.set(layer, held)
    }
    const letGo = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) return
      // A press on empty ground: what held the focus stands there still, and was left of free will.
      afterTwoFrames(() => {
        if (isLost() && target instanceof Element && target.isConnected && !target.matches(':disabled')) helds.clear()
      })
    }
    const mend = (): void => {
      isWaiting = false
      if (!isLost()) return
      for (const [layer, held] of [...helds].toReversed()) {
        if (!layer.isConnected) {
          helds.delete(layer)
          continue
        }
        const next = focusSuccessor(held)
        if (next) return give(next)
      }
    }
    const watch = new MutationObserver(() => {
      if (isWaiting || helds.size === 0 || !isLost()) return
      isWaiting = true
      afterTwoFrames(mend)
    })
    const watched = { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden', 'inert'] }
    watch.observe(document.body, watched)
    document.addEventListener('focusin', hold)
    document.addEventListener('focusout', letGo)
    return () => {
      watch.disconnect()
      document.removeEventListener('focusin', hold)
      document.removeEventListener('focusout', letGo)
    }
  }, [])
}
