import { wordNamespace } from '../word-namespaces'
import { partMarkup, tag, valued, type Markup } from '../xml/markup'

interface Font {
  name: string
  /** What stands in for it on a machine without it: the same widths, so that lines and pages stay. */
  alternative: string
  /** Its kind in ten figures, by which a reader finds the nearest it has. */
  panose: string
  family: 'roman' | 'swiss'
}

const fonts: readonly Font[] = [
  { name: 'Arial', alternative: 'Liberation Sans', panose: '020B0604020202020204', family: 'swiss' },
  { name: 'Times New Roman', alternative: 'Liberation Serif', panose: '02020603050405020304', family: 'roman' }
]

const fontMarkup = ({ name, alternative, panose, family }: Font): Markup =>
  tag(
    'w:font',
    { 'w:name': name },
    valued('w:altName', alternative),
    valued('w:panose1', panose),
    valued('w:charset', '00'),
    valued('w:family', family),
    valued('w:pitch', 'variable')
  )

export const fontTablePart = (): string => partMarkup(tag('w:fonts', wordNamespace, ...fonts.map(fontMarkup)))
