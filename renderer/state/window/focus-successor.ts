/** What held the focus: where it stood, and beside what, while it still did. */
export interface Held {
  readonly element: HTMLElement
  /** From the element itself up to what lies under the body. */
  readonly way: readonly Element[]
  /** The rows among which the nearest row stood. */
  readonly rows: readonly Element[]
}

const isRow = (element: Element): boolean => element.matches('li, tr')
const reached = 'button, a[href], input, select, textarea, [contenteditable=true], [tabindex="0"]'

export function heldBy(element: HTMLElement): Held {
  const way: Element[] = []
  for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) way.push(each)
  return { element, way, rows: [...(way.find(isRow)?.parentElement?.children ?? [])] }
}

const takesFocus = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.isConnected &&
  !element.matches(':disabled, [tabindex="-1"]') &&
  element.closest('[inert], [aria-hidden=true]') === null &&
  element.checkVisibility()

/** The row after the one that left, else the one before. */
function inRowBeside({ way, rows }: Held): HTMLElement | undefined {
  const row = way.find(isRow)
  if (!row || row.isConnected) return undefined
  const place = rows.indexOf(row)
  const beside = [...rows.slice(place + 1), ...rows.slice(0, place).toReversed()].find((each) => each.isConnected)
  return [...(beside?.querySelectorAll(reached) ?? [])].find(takesFocus)
}

/** The heading of the nearest thing still there that has one. */
function headingAround({ way }: Held): HTMLElement | undefined {
  for (const each of way) {
    if (!each.isConnected) continue
    const heading = [...each.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].find((one) => one.checkVisibility())
    if (heading) return heading
  }
  return undefined
}

/** Where the focus goes when what held it cannot any more: itself if it can, the row beside, else the heading around it. */
export const focusSuccessor = (held: Held): HTMLElement | undefined =>
  takesFocus(held.element) ? held.element : (inRowBeside(held) ?? headingAround(held))
