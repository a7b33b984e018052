import { useSyncExternalStore } from 'react'

/** How large the sheet is shown: in hundredths of its true size, or as wide as its pane. */
export type PaperZoom = number | 'fit'

/** Below the least, true proportions would be too small to read. */
const steps = [60, 75, 100, 125, 150, 200]

let chosen: PaperZoom = 'fit'
const listeners = new Set<() => void>()

/** Stands for every paper, as long as the window does. */
export function choosePaperZoom(next: PaperZoom): void {
  chosen = next
  listeners.forEach((listener) => listener())
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const usePaperZoom = (): PaperZoom => useSyncExternalStore(listen, () => chosen)

/** The nearest step on either side of what is seen now; undefined past the last. */
export const nextZoom = (seen: number, direction: 'in' | 'out'): number | undefined =>
  direction === 'in' ? steps.find((step) => step > seen) : steps.findLast((step) => step < seen)
