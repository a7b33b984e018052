import { style } from '../styles'
import { wordNamespace } from '../word-namespaces'
import { partMarkup, tag, valued, type Markup } from '../xml/markup'

/** The lists that the styles carry: who chooses *Punktlista* or *Numrerad lista* in Word gets one. */
export const listIds = { bullets: 1, numbers: 2 } as const

/** Every numbered list of a paper is a list of its own, which is what makes it begin at 1 again. */
export const numberedListId = (place: number): number => listIds.numbers + 1 + place

interface Level {
  level: number
  format: 'bullet' | 'decimal'
  text: string
  left: number
  hanging: number
  styleId?: string
}

const levelMarkup = ({ level, format, text, left, hanging, styleId }: Level): Markup =>
  tag(
    'w:lvl',
    { 'w:ilvl': level },
    valued('w:start', 1),
    valued('w:numFmt', format),
    styleId === undefined ? '' : valued('w:pStyle', styleId),
    valued('w:lvlText', text),
    valued('w:lvlJc', 'left'),
    tag('w:pPr', {}, tag('w:ind', { 'w:left': left, 'w:hanging': hanging }))
  )

const below = { level: 1, format: 'bullet', text: '–', left: 794, hanging: 340 } as const

/** Word knows by its sign (`nsid`) that a list which is pasted is the same kind as one that is there. */
const kind = (id: number, sign: string, first: Omit<Level, 'level'>, second: Level): Markup =>
  tag(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    valued('w:nsid', sign),
    valued('w:multiLevelType', 'hybridMultilevel'),
    valued('w:tmpl', sign),
    levelMarkup({ ...first, level: 0 }),
    levelMarkup(second)
  )

const list = (id: number, kindId: number, ...more: Markup[]): Markup =>
  tag('w:num', { 'w:numId': id }, valued('w:abstractNumId', kindId), ...more)

const restarted = (): Markup => tag('w:lvlOverride', { 'w:ilvl': 0 }, valued('w:startOverride', 1))

/** The lists of a paper that has so many numbered ones. */
export const numberingPart = (numberedLists: number): string =>
  partMarkup(
    tag(
      'w:numbering',
      wordNamespace,
      kind(
        1,
        '4E6B1A01',
        { format: 'bullet', text: '•', left: 454, hanging: 340, styleId: style.bullet },
        { ...below, styleId: style.subBullet }
      ),
      kind(2, '4E6B1A02', { format: 'decimal', text: '%1.', left: 454, hanging: 454, styleId: style.numbered }, below),
      list(listIds.bullets, 1),
      list(listIds.numbers, 2),
      ...Array.from({ length: numberedLists }, (_, place) => list(numberedListId(place), 2, restarted()))
    )
  )
