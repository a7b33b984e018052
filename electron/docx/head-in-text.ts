import type { Line, PaperDocument } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'
import { organisationOf, referencesOf } from './letterhead'
import type { PlacedLogo } from './logo'
import { markOf } from './mark'
import type { Measures } from './measures'
import { styledLine } from './paragraph'
import { plainTable } from './plain-table'
import { style } from './styles'
import type { Markup } from './xml/markup'

/** What the head of a template shows already, and what a paper in it therefore leaves out of its own. */
export interface ShownByTemplate {
  /** Whether a text stands in a header or footer. */
  says: (text: string) => boolean
  hasPicture: boolean
  /** How much of the text's room, from its top, the head's pictures cover. */
  roomAbove: number
  /** Whether the first page has a header that a draft's mark can stand in. */
  marksFirstPage: boolean
}

const roomBelow = 340

const unsaid = (lines: readonly Line[], { says }: ShownByTemplate): readonly Line[] =>
  lines.filter((line) => !says(readable(line)))

/** The head of a paper in the user's own template, where header and margin are the template's: it stands in the text, part by part. */
export function headInText(
  paper: PaperDocument,
  { textWidth }: Measures,
  shown: ShownByTemplate,
  logo: PlacedLogo | undefined
): readonly Markup[] {
  const { head } = paper
  const left = Math.round(textWidth * 0.55)
  const sender = [
    logo?.paragraph ?? '',
    ...organisationOf(head).filter((_, index) => !shown.says(readable(head.organisation[index] ?? []))),
    ...head.contact.map((line) => styledLine(line, style.letterhead))
  ]
  const mark = shown.marksFirstPage ? '' : markOf(paper, 1)
  return [
    ...(mark === '' ? [] : [mark]),
    plainTable([[sender.join(''), referencesOf(head)]], [left, textWidth - left], {
      roomBelow,
      roomAbove: shown.roomAbove
    }),
    ...head.addressee.map((line) => styledLine(line, style.addressee))
  ]
}

/** The sender's address after the text, as far as the template does not show it. */
export const senderInText = ({ sender }: PaperDocument, shown: ShownByTemplate): readonly Markup[] =>
  unsaid(sender, shown).map((line, index) =>
    styledLine(line, style.sender, { keepNext: true, ...(index === 0 && { spacing: { before: 480 } }) })
  )
