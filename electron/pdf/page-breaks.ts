import type { PaperDocument } from '../../shared/document/document'
import type { PageBreak } from '../../shared/ipc/page-break'
import type { PageData } from './page-data'

/** Where a part of the text begins: its page, and how many points below the page's upper edge. */
export interface Start {
  readonly page: number
  readonly y: number
}

/** What begins so near the upper edge begins its page. */
const nearEdge = 2

const placesIn = ({ sections }: PaperDocument): readonly Omit<PageBreak, 'share'>[] =>
  sections.flatMap(({ id, heading, blocks }) =>
    Array.from({ length: blocks.length + (heading === undefined ? 0 : 1) }, (_, part) => ({ section: id, part }))
  )

/** Where the pages begin, from where each part begins; the last start is the end of the text. */
export function pageBreaks(
  document: PaperDocument,
  starts: readonly Start[],
  { top, bottom, height }: Pick<PageData, 'top' | 'bottom' | 'height'>
): readonly PageBreak[] {
  const [edge, end] = [top, height - bottom]
  return placesIn(document).flatMap((place, index): readonly PageBreak[] => {
    const [here, next] = [starts[index], starts[index + 1]]
    if (!here || !next) return []
    const begins = here.page > 1 && here.page > (starts[index - 1]?.page ?? 1) && here.y - edge < nearEdge
    // What the next part does not stand below is no longer of this one.
    const last = next.y - edge < nearEdge ? next.page - 1 : next.page
    const over = Array.from({ length: Math.max(last - here.page, 0) }, (_, page) => end - here.y + page * (end - edge))
    const whole = (over.at(-1) ?? 0) + next.y - edge
    return [...(begins ? [{ ...place, share: 0 }] : []), ...over.map((share) => ({ ...place, share: share / whole }))]
  })
}
