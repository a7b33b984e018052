import type { PaperDocument } from '../../shared/document/document'
import { page } from './page-setup'
import { paragraphOf, styledLine } from './paragraph'
import { plainTable } from './plain-table'
import { senderColumns } from './sender-columns'
import { style } from './styles'
import type { Markup } from './xml/markup'

/**
 * The sender's address at the foot of the first page, its lines in columns side by side, so that it is low enough for the
 * margin below the text: there no table, and no text however long, can come upon it.
 */
export function senderFoot({ sender }: PaperDocument): Markup {
  const columns = senderColumns(sender)
  const width = Math.floor(page.headWidth / columns.length)
  return (
    plainTable(
      [columns.map((lines) => lines.map((line) => styledLine(line, style.sender)).join(''))],
      columns.map(() => width),
      { indent: -page.column.outdent }
    ) + paragraphOf(style.afterTable, '')
  )
}
