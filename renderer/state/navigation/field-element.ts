import type { Anchor } from './anchor'

// The question mark beside a label explains the field, and stands before it.
const focusable =
  ':is(input:checked, input:not([type=radio]), textarea, select, [contenteditable=true], input, button, [tabindex]):not([data-part=explained-mark])'

/** What to focus for the field at a path: the field itself, or the nearest thing around it that is on screen. */
export function fieldElement(path: Anchor): HTMLElement | null {
  for (let steps = path.split('.'); steps.length > 0; steps = steps.slice(0, -1)) {
    const holder = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(steps.join('.'))}"]`)
    if (holder) return holder.matches(focusable) ? holder : holder.querySelector<HTMLElement>(focusable)
  }
  return null
}
