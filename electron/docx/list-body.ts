import type { Line, List } from '../../shared/document/document'
import { paragraphEnd, paragraphStart, styledLine, type ParagraphLook } from './paragraph'
import { listIds, numberedListId } from './parts/numbering-part'
import { runsFrom } from './runs'
import { style } from './styles'
import type { Markup } from './xml/markup'

/** A list of so many is set closer, so that a decision over forty units stays on its page. */
const fewestClose = 8
const close = { spacing: { line: 240, lineRule: 'auto' as const } }
const closeItem = { spacing: { ...close.spacing, after: 40 } }

const leadIn = { keepNext: true, spacing: { after: 60 } }

interface PlacedList {
  isSheet: boolean
  /** How many numbered lists the text has before it. */
  numberedBefore: number
  /** Its end stays with what follows. */
  isTied: boolean
}

/** Bullets are in the list that their style carries; each numbered list is one of its own, which begins at 1. */
export function listFrom({ ordered, items }: List, { isSheet, numberedBefore, isTied }: PlacedList): readonly Markup[] {
  const own = ordered ? numberedListId(numberedBefore) : undefined
  const inList = (level: number, id = own): ParagraphLook => (id === undefined ? {} : { list: { id, level } })
  const [name, look] = isSheet
    ? [style.sheetText, inList(0, own ?? listIds.bullets)]
    : [ordered ? style.numbered : style.bullet, inList(0)]
  const itemLook = { ...look, ...(items.length >= fewestClose && ordered && closeItem) }
  // Written once for all the items of a long list that have nothing of their own.
  const usual = paragraphStart(name, itemLook)
  const item = (content: Line, isLast: boolean, leads: boolean): Markup =>
    isLast || leads
      ? styledLine(content, name, { ...itemLook, keepNext: isLast, ...(leads && leadIn) })
      : usual + runsFrom(content) + paragraphEnd
  return items.flatMap(({ content, children = [] }, index) => {
    const isLast = isTied && index === items.length - 1
    return [
      ...(content.length === 0 ? [] : [item(content, isLast, children.length > 0)]),
      ...children.map((child, place) =>
        styledLine(child, style.subBullet, {
          ...inList(1),
          keepNext: isLast && place >= children.length - 2,
          ...(children.length >= fewestClose && close)
        })
      )
    ]
  })
}
