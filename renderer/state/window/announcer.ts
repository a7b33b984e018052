import { remember } from './happenings'

type Listener = (words: string) => void

const listeners = new Set<Listener>()

/** Says something politely to those who listen to the screen rather than look at it; it can be read again. */
export const announce = (words: string): void => {
  remember(words)
  listeners.forEach((listener) => listener(words))
}

/** Hears what is announced; returns what ends the listening. */
export function hearAnnouncements(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
