import { useEffect } from 'react'

const panes = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-pane]')]

/** F6 and Shift+F6 go round the panes; each pane gives the focus back to where it was in it. */
export function usePaneKeys(): void {
  useEffect(() => {
    const last = new WeakMap<HTMLElement, HTMLElement>()
    const remember = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement)) return
      const pane = event.target.closest<HTMLElement>('[data-pane]')
      if (pane && pane !== event.target) last.set(pane, event.target)
    }
    const move = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || document.querySelector('[role=dialog], [role=alertdialog]')) return
      event.preventDefault()
      const all = panes()
      const here = all.findIndex((pane) => pane.contains(document.activeElement))
      const next = all.at((here + (event.shiftKey ? -1 : 1) + (here < 0 && event.shiftKey ? 1 : 0)) % all.length)
      if (!next) return
      const before = last.get(next)
      ;(before?.isConnected ? before : next).focus()
    }
    document.addEventListener('focusin', remember)
    document.addEventListener('keydown', move)
    return () => {
      document.removeEventListener('focusin', remember)
      document.removeEventListener('keydown', move)
    }
  }, [])
}
