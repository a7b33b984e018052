import type { Paragraph, Table } from 'docx'
import type { Line, PaperDocument } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'
import { markOf, organisationOf, referencesOf } from './letterhead'
import { logoFrom } from './logo'
import { markWords } from './mark-words'
import type { Measures } from './measures'
import { plainTable } from './plain-table'
import { style } from './styles'
import { styledLine } from './styled-line'

/** What the head of a template shows already, and what a paper in it therefore leaves out of its own. */
export interface ShownByTemplate {
  /** Whether a text stands in a header or footer. */
  says: (text: string) => boolean
  hasPicture: boolean
  /** Whether the first page has a header that a draft's mark can stand in. */
  marksFirstPage: boolean
}

const roomBelow = 340

const unsaid = (lines: Line[], { says }: ShownByTemplate): Line[] => lines.filter((line) => !says(readable(line)))

/** The head of a paper in the user's own template, where header and margin are the template's: it stands in the text. */
export function headInText(
  paper: PaperDocument,
  { textWidth }: Measures,
  shown: ShownByTemplate
): (Paragraph | Table)[] {
  const { head } = paper
  const left = Math.round(textWidth * 0.55)
  const sender = [
    ...(shown.hasPicture ? [] : logoFrom(head.logo)),
    ...organisationOf(head).filter((_, index) => !shown.says(readable(head.organisation[index] ?? []))),
    ...head.contact.map((line) => styledLine(line, style.letterhead))
  ]
  return [
    ...markOf(shown.marksFirstPage ? '' : markWords(paper)),
    plainTable([[sender, referencesOf(head)]], [left, textWidth - left], { roomBelow }),
    ...head.addressee.map((line) => styledLine(line, style.addressee))
  ]
}

/** The sender's address after the text, as far as the template does not show it. */
export const senderInText = ({ sender }: PaperDocument, shown: ShownByTemplate): Paragraph[] =>
  unsaid(sender, shown).map((line, index) =>
    styledLine(line, style.sender, { keepNext: true, ...(index === 0 && { spacing: { before: 480 } }) })
  )
