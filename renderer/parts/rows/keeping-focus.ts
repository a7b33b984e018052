import { flushSync } from 'react-dom'

/** Draws a change at once and gives the focus back to what held it: an element that is moved in the page loses it. */
export function keepingFocus(change: () => void): void {
  const held = document.activeElement
  flushSync(change)
  if (held instanceof HTMLElement && held.isConnected) held.focus()
}
