import { style } from '../styles'
import { tag, valued, type Markup } from '../xml/markup'

const rule = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '8A857B' }
const none = { 'w:val': 'nil' }
const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const

/** Rules on some of a table's sides, in the order of the schema. */
export const bordersMarkup = (ruled: readonly (typeof sides)[number][]): Markup =>
  tag('w:tblBorders', {}, ...sides.map((side) => tag(`w:${side}`, ruled.includes(side) ? rule : none)))

export const allSides = sides

/** Room inside every cell of a table, in twips. */
export const cellRoom = ({
  top = 0,
  left = 0,
  bottom = 0,
  right = 0
}: {
  top?: number
  left?: number
  bottom?: number
  right?: number
}): Markup => {
  const side = (name: string, width: number): Markup => tag(`w:${name}`, { 'w:w': width, 'w:type': 'dxa' })
  return tag('w:tblCellMar', {}, side('top', top), side('left', left), side('bottom', bottom), side('right', right))
}

/** The room between two columns. */
export const betweenColumns = 113

const plain = (): Markup =>
  tag(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    valued('w:name', 'Normal Table'),
    valued('w:uiPriority', 99),
    tag('w:semiHidden'),
    tag('w:unhideWhenUsed'),
    tag('w:tblPr', {}, tag('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), cellRoom({}))
  )

/** Every table of facts: thin rules between its rows, and a first row that heads it. */
const ofFacts = (): Markup =>
  tag(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': style.table },
    valued('w:name', 'Nämndklar tabell'),
    valued('w:basedOn', 'TableNormal'),
    valued('w:uiPriority', 40),
    tag('w:qFormat'),
    tag('w:tblPr', {}, bordersMarkup(['top', 'bottom', 'insideH']), cellRoom({ right: betweenColumns })),
    tag(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      tag('w:rPr', {}, tag('w:b'), tag('w:bCs')),
      tag('w:tblPr'),
      tag('w:trPr', {}, tag('w:tblHeader'))
    )
  )

export const tableStyles = (): Markup[] => [plain(), ofFacts()]
