import type { Picture } from '../../shared/document/document'
import { fitPicture } from '../../shared/document/fit-picture'
import { readable } from '../../shared/document/paragraphs'
import { pictureHead } from '../picture/picture-head'
import { paragraphOf } from './paragraph'
import { style } from './styles'
import { tag, type Markup } from './xml/markup'

/** A logo as a paragraph, and the picture that the file must hold for it. */
export interface PlacedLogo {
  paragraph: Markup
  bytes: Uint8Array
  type: Picture['type']
}

export const logoRelation = 'rIdLogo'

const unitsPerMillimetre = 36_000
const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture'

function drawing(size: { cx: number; cy: number }, words: string): Markup {
  const named = { id: 1, name: 'Logotyp', descr: words === '' ? undefined : words }
  const fill = tag(
    'pic:blipFill',
    {},
    tag('a:blip', { 'r:embed': logoRelation }),
    tag('a:stretch', {}, tag('a:fillRect'))
  )
  const shape = tag(
    'pic:spPr',
    {},
    tag('a:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', size)),
    tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))
  )
  const shown = tag('pic:pic', {}, tag('pic:nvPicPr', {}, tag('pic:cNvPr', named), tag('pic:cNvPicPr')), fill, shape)
  return tag(
    'w:drawing',
    {},
    tag(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      tag('wp:extent', size),
      tag('wp:docPr', named),
      tag('wp:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noChangeAspect: 1 })),
      tag('a:graphic', {}, tag('a:graphicData', { uri: picture }, shown))
    )
  )
}

/** The logo; undefined where the bytes are no such picture, which Word would refuse to show. */
export function placedLogo(logo: Picture | undefined): PlacedLogo | undefined {
  if (logo === undefined) return undefined
  const bytes = new Uint8Array(Buffer.from(logo.data, 'base64'))
  const head = pictureHead(bytes)
  if (head?.type !== logo.type) return undefined
  const { width, height } = fitPicture(head)
  const size = { cx: Math.round(width * unitsPerMillimetre), cy: Math.round(height * unitsPerMillimetre) }
  return {
    paragraph: paragraphOf(style.logo, tag('w:r', {}, drawing(size, readable(logo.alternativeText)))),
    bytes,
    type: logo.type
  }
}
