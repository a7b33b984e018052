import type { Line } from '../../shared/document/document'
import { runsFrom } from './runs'
import { tag, valued, type Markup } from './xml/markup'

export interface Spacing {
  before?: number
  after?: number
  line?: number
  lineRule?: 'auto' | 'exact'
}

/** A place in the margin beside the text, in twips from the page's left edge. */
interface Frame {
  width: number
  x: number
}

/** What a paragraph has besides its style. */
export interface ParagraphLook {
  keepNext?: boolean
  frame?: Frame
  list?: { id: number; level: number }
  tabAtRight?: number
  spacing?: Spacing
  outdent?: number
  align?: 'right'
}

const frameMarkup = ({ width, x }: Frame): Markup =>
  tag('w:framePr', { 'w:w': width, 'w:wrap': 'around', 'w:vAnchor': 'text', 'w:hAnchor': 'page', 'w:x': x, 'w:y': 1 })

export const spacingMarkup = ({ before, after, line, lineRule }: Spacing): Markup =>
  tag('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': lineRule })

export const listMarkup = ({ id, level }: { id: number; level: number }): Markup =>
  tag('w:numPr', {}, valued('w:ilvl', level), valued('w:numId', id))

/** In the order of the schema (ECMA-376 part 1, 17.3.1.26). */
const propertiesMarkup = (
  style: string,
  { keepNext, frame, list, tabAtRight, spacing, outdent, align }: ParagraphLook
): Markup =>
  tag(
    'w:pPr',
    {},
    valued('w:pStyle', style),
    keepNext ? tag('w:keepNext') : '',
    frame ? frameMarkup(frame) : '',
    list ? listMarkup(list) : '',
    tabAtRight === undefined ? '' : tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:pos': tabAtRight })),
    spacing ? spacingMarkup(spacing) : '',
    outdent === undefined ? '' : tag('w:ind', { 'w:left': -outdent }),
    align ? valued('w:jc', align) : ''
  )

/** A paragraph in a named style, up to its runs. */
export const paragraphStart = (style: string, look: ParagraphLook = {}): Markup =>
  `<w:p>${propertiesMarkup(style, look)}`
export const paragraphEnd: Markup = '</w:p>'

/** A paragraph in a named style, with runs that have been written already. */
export const paragraphOf = (style: string, runs: Markup, look: ParagraphLook = {}): Markup =>
  paragraphStart(style, look) + runs + paragraphEnd

/** One line of the tree as one paragraph in a named style. */
export const styledLine = (line: Line, style: string, look: ParagraphLook = {}): Markup =>
  paragraphOf(style, runsFrom(line), look)
