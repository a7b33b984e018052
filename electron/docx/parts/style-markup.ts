import { spacingMarkup, listMarkup, type Spacing } from '../paragraph'
import { tag, valued, type Markup } from '../xml/markup'

/** How a named paragraph looks, as far as it differs from the style that it is based on. */
export interface StyleLook {
  basedOn?: string
  next?: string
  /** What a writer chooses in the gallery; the others are plumbing, which Word keeps out of sight. */
  isChosen?: boolean
  keepNext?: boolean
  keepLines?: boolean
  list?: { id: number; level: number }
  topRule?: boolean
  spacing?: Spacing
  contextual?: boolean
  align?: 'center'
  outlineLevel?: number
  font?: string
  bold?: boolean
  /** In points. */
  size?: number
  colour?: string
  /** Between the letters, in points. */
  apart?: number
}

export const points = (size: number): number => size * 20

const fontMarkup = (font: string): Markup =>
  tag('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font })

export const sizeMarkup = (size: number): Markup => valued('w:sz', size * 2) + valued('w:szCs', size * 2)

/** In the order of the schema (ECMA-376 part 1, 17.3.2.28). */
export const runLook = ({ font, bold, colour, apart, size }: StyleLook): Markup => {
  const inside = [
    font === undefined ? '' : fontMarkup(font),
    bold ? '<w:b/><w:bCs/>' : '',
    colour === undefined ? '' : valued('w:color', colour),
    apart === undefined ? '' : valued('w:spacing', points(apart)),
    size === undefined ? '' : sizeMarkup(size)
  ]
  return inside.join('') === '' ? '' : tag('w:rPr', {}, ...inside)
}

const paragraphLook = ({
  keepNext,
  keepLines,
  list,
  topRule,
  spacing,
  contextual,
  align,
  outlineLevel
}: StyleLook): Markup => {
  const inside = [
    keepNext ? tag('w:keepNext') : '',
    keepLines ? tag('w:keepLines') : '',
    list ? listMarkup(list) : '',
    topRule ? tag('w:pBdr', {}, tag('w:top', { 'w:val': 'single', 'w:sz': 4, 'w:space': 4, 'w:color': '555555' })) : '',
    spacing ? spacingMarkup(spacing) : '',
    contextual ? tag('w:contextualSpacing') : '',
    align ? valued('w:jc', align) : '',
    outlineLevel === undefined ? '' : valued('w:outlineLvl', outlineLevel)
  ]
  return inside.join('') === '' ? '' : tag('w:pPr', {}, ...inside)
}

/** Word shows what is chosen first, and plumbing only once it is in use. */
const priority = (isChosen: boolean): Markup =>
  isChosen
    ? valued('w:uiPriority', 9) + tag('w:qFormat')
    : valued('w:uiPriority', 99) + tag('w:semiHidden') + tag('w:unhideWhenUsed')

/** A paragraph style, under the name that Word or the user knows it by. */
export const paragraphStyle = (id: string, name: string, look: StyleLook): Markup =>
  tag(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:styleId': id,
      'w:customStyle': /^[a-z]/.test(name) || builtIn.has(name) ? undefined : 1
    },
    valued('w:name', name),
    valued('w:basedOn', look.basedOn ?? 'Normal'),
    look.next === undefined ? '' : valued('w:next', look.next),
    priority(look.isChosen === true),
    paragraphLook(look),
    runLook(look)
  )

const builtIn = new Set(['Body Text', 'List Bullet', 'List Bullet 2', 'List Number', 'Signature'])
