import { useSyncExternalStore } from 'react'

/** Something that has been said in the window, and when, by the clock of the computer. */
export interface Happening {
  readonly id: number
  readonly words: string
  readonly at: Date
}

const kept = 20
let happenings: readonly Happening[] = []
let next = 0
const listeners = new Set<() => void>()

/** Keeps what was said, so that it can be read again when it is gone from the screen. */
export function remember(words: string): void {
  if (words.trim() === '' || happenings[0]?.words === words) return
  happenings = [{ id: next, words, at: new Date() }, ...happenings].slice(0, kept)
  next += 1
  listeners.forEach((listener) => listener())
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What has been said since the program started, the newest first. */
export const useHappenings = (): readonly Happening[] => useSyncExternalStore(listen, () => happenings)
