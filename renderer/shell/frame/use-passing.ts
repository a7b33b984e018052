import { useEffect, useState } from 'react'

const shownFor = 10_000

interface Passing {
  isGone: boolean
  /** For the element that holds it: while the pointer or the focus is there, it stays. */
  holds: {
    onPointerEnter: () => void
    onPointerLeave: () => void
    onFocus: () => void
    onBlur: () => void
  }
}

/** Lets something that was said go away by itself, though never while someone is at it; what is new is shown anew. */
export function usePassing(what: unknown): Passing {
  const [gone, setGone] = useState<unknown>(null)
  const [held, setHeld] = useState({ pointer: false, focus: false })
  const isHeld = held.pointer || held.focus
  useEffect(() => {
    if (what === null || isHeld) return
    const timer = setTimeout(() => setGone(what), shownFor)
    return () => clearTimeout(timer)
  }, [what, isHeld])
  return {
    isGone: gone === what,
    holds: {
      onPointerEnter: () => setHeld((now) => ({ ...now, pointer: true })),
      onPointerLeave: () => setHeld((now) => ({ ...now, pointer: false })),
      onFocus: () => setHeld((now) => ({ ...now, focus: true })),
      onBlur: () => setHeld((now) => ({ ...now, focus: false }))
    }
  }
}
