import { childrenNamed, elementsOf, type XmlElement } from '../xml/xml-element'
import { visibleText } from '../xml/visible-text'

const isDeleted = (row: XmlElement): boolean =>
  childrenNamed(row, 'w:trPr').some((properties) => childrenNamed(properties, 'w:del').length > 0)

/** The elements of one kind below another, through whatever wraps them, but not those inside one of the same kind. */
export const outermost = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : child.name === 'mc:Fallback' ? [] : outermost(child, name)
  )

const textOfCell = (cell: XmlElement): string => visibleText(cell).trim()

/** The rows of a table, and of tables that someone has put inside its cells, as the text of their cells. */
export const tableRows = (table: XmlElement): string[][] =>
  outermost(table, 'w:tr')
    .filter((row) => !isDeleted(row))
    .flatMap((row) => {
      const cells = outermost(row, 'w:tc')
      return [cells.map(textOfCell), ...cells.flatMap((cell) => outermost(cell, 'w:tbl').flatMap(tableRows))]
    })
