import { tableLimits, type TextInline } from '../../../shared/domain/section-text'
import { textPassages } from '../../../shared/domain/answers/text-passages'
import type { Pasted } from './pasted'

interface ReadTable {
  header: string[]
  rows: (readonly TextInline[])[][]
  /** What was cleaned in each cell. */
  notes: Pasted['note'][]
}

type Grid = (Element | null)[][]

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const most = name === 'colspan' ? tableLimits.columns : tableLimits.rows
  return Math.min(most + 1, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1))
}

/** Each cell where it stands; what a merged cell covers is empty. */
function gridOf(rows: readonly (readonly Element[])[]): Grid {
  const covered: number[] = []
  return rows.map((cells) => {
    const line: (Element | null)[] = []
    const skip = (): void => {
      while ((covered[line.length] ?? 0) > 0) {
        covered[line.length] = (covered[line.length] ?? 0) - 1
        line.push(null)
      }
    }
    for (const cell of cells) {
      skip()
      for (let column = 0; column < spanOf(cell, 'colspan'); column += 1) {
        covered[line.length] = spanOf(cell, 'rowspan') - 1
        line.push(column === 0 ? cell : null)
      }
    }
    skip()
    return line
  })
}

const isFilled = (cell: Element | null | undefined): boolean => (cell?.textContent ?? '').trim() !== ''

/** Without the empty rows and columns that a sheet has around what was chosen in it. */
function filledPart(grid: Grid): Grid {
  const rows = grid.filter((row) => row.some(isFilled))
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(isFilled) + 1))
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null))
}

/** Several blocks in a cell are lines of it. */
const onePassage = ({ text }: Pasted): readonly TextInline[] =>
  textPassages(text).flatMap((passage, index): readonly TextInline[] =>
    index === 0 ? passage : [{ type: 'break' }, ...passage]
  )

const said = (inlines: readonly TextInline[]): string =>
  inlines.map((inline) => (inline.type === 'break' ? ' ' : inline.text)).join('')

/** A pasted table whose first row names its columns; undefined for one that is no table to read, or larger than a section holds. */
export function readPastedTable(
  rows: readonly (readonly Element[])[],
  read: (cell: Element) => Pasted
): ReadTable | undefined {
  const grid = filledPart(gridOf(rows))
  const columns = grid[0]?.length ?? 0
  if (grid.length < 2 || columns < 2) return undefined
  if (columns > tableLimits.columns || grid.length - 1 > tableLimits.rows) return undefined
  const notes: Pasted['note'][] = []
  const [names = [], ...cells] = grid.map((row) =>
    row.map((cell) => {
      if (cell === null) return []
      const pasted = read(cell)
      notes.push(pasted.note)
      return onePassage(pasted)
    })
  )
  return { header: names.map(said), rows: cells, notes }
}
