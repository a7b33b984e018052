import { useCallback, useSyncExternalStore } from 'react'

/** Texts that were being written outside the matter, by what they are for; they last as long as the window. */
const drafts = new Map<string, string>()
const listeners = new Set<() => void>()

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function keep(what: string, text: string): void {
  if (text === '') drafts.delete(what)
  else drafts.set(what, text)
  listeners.forEach((listener) => listener())
}

/** A text that outlives the dialog or the view that it is written in; an empty one is forgotten. */
export function useKeptDraft(what: string): readonly [string, (text: string) => void] {
  const text = useSyncExternalStore(listen, () => drafts.get(what) ?? '')
  const set = useCallback((next: string) => keep(what, next), [what])
  return [text, set]
}
