import { style } from '../styles'
import { wordNamespace } from '../word-namespaces'
import { partMarkup, tag, valued, type Markup } from '../xml/markup'
import { latentStyles } from './latent-styles'
import { runLook, sizeMarkup } from './style-markup'
import { tableStyles } from './table-styles'
import { letterheadStyles, textStyles } from './text-styles'

const serif = 'Times New Roman'
const fonts = { 'w:ascii': serif, 'w:hAnsi': serif, 'w:eastAsia': serif, 'w:cs': serif }

/** The languages beside Swedish are those that Word itself names in a Swedish file. */
const defaults = (language: string): Markup =>
  tag(
    'w:docDefaults',
    {},
    tag(
      'w:rPrDefault',
      {},
      tag(
        'w:rPr',
        {},
        tag('w:rFonts', fonts),
        sizeMarkup(12),
        tag('w:lang', { 'w:val': language, 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' })
      )
    ),
    tag('w:pPrDefault', {}, tag('w:pPr', {}, tag('w:widowControl'), tag('w:spacing', { 'w:after': 0 })))
  )

const normal = (): Markup =>
  tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    valued('w:name', 'Normal'),
    valued('w:uiPriority', 0),
    tag('w:qFormat')
  )

interface CharacterStyle {
  id: string
  name: string
  look: Markup
  isOurs?: boolean
}

const characterStyle = ({ id, name, look, isOurs }: CharacterStyle): Markup =>
  tag(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id, 'w:customStyle': isOurs ? 1 : undefined },
    valued('w:name', name),
    valued('w:basedOn', 'DefaultParagraphFont'),
    valued('w:uiPriority', 99),
    tag('w:semiHidden'),
    tag('w:unhideWhenUsed'),
    look
  )

const defaultCharacters = (): Markup =>
  tag(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    valued('w:name', 'Default Paragraph Font'),
    valued('w:uiPriority', 1),
    tag('w:semiHidden'),
    tag('w:unhideWhenUsed')
  )

const gapLook = (): Markup =>
  tag(
    'w:rPr',
    {},
    tag('w:u', { 'w:val': 'dash', 'w:color': '8A5A00' }),
    tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'FBEFC4' })
  )

/** All styles of the program's own page; a writer in Word sees those he would choose, and none of the plumbing. */
export const stylesPart = (language: string): string =>
  partMarkup(
    tag(
      'w:styles',
      wordNamespace,
      defaults(language),
      latentStyles(),
      normal(),
      defaultCharacters(),
      ...tableStyles(),
      ...textStyles(),
      ...letterheadStyles(),
      characterStyle({ id: style.gap, name: 'Lucka', look: gapLook(), isOurs: true }),
      characterStyle({ id: style.placeholder, name: 'Placeholder Text', look: runLook({ colour: '595959' }) })
    )
  )
