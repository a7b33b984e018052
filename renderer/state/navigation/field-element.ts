import type { Anchor } from './anchor'

// A field's question mark stands before the field, and is not what one came for.
const focusable =
  'input:checked, input:not([type=radio]), textarea, select, [contenteditable=true], input, button:not([data-part=explained-mark]), [tabindex]:not(button)'

/** What to focus for the field at a path: the field itself, or the nearest thing around it that is on screen. */
export function fieldElement(path: Anchor): HTMLElement | null {
  for (let steps = path.split('.'); steps.length > 0; steps = steps.slice(0, -1)) {
    const holder = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(steps.join('.'))}"]`)
    if (holder) return holder.matches(focusable) ? holder : holder.querySelector<HTMLElement>(focusable)
  }
  return null
}
