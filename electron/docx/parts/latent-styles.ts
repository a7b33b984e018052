import { tag, type Markup } from '../xml/markup'

/** Built-in styles that Word shows although no paper has them in use; every other one waits out of sight. */
const shown: readonly [name: string, priority: number][] = [
  ['Normal', 0],
  ['heading 1', 9],
  ['heading 2', 9],
  ['heading 3', 9],
  ['Title', 10],
  ['Default Paragraph Font', 1],
  ['Body Text', 9],
  ['List Bullet', 9],
  ['List Number', 9],
  ['Strong', 22],
  ['Emphasis', 20],
  ['Table Grid', 39]
]

/** How Word treats the styles that it has built in and that the file does not define (ECMA-376 part 1, 17.7.4.5). */
export const latentStyles = (): Markup =>
  tag(
    'w:latentStyles',
    {
      'w:defLockedState': 0,
      'w:defUIPriority': 99,
      'w:defSemiHidden': 1,
      'w:defUnhideWhenUsed': 1,
      'w:defQFormat': 0,
      'w:count': 376
    },
    ...shown.map(([name, priority]) =>
      tag('w:lsdException', {
        'w:name': name,
        'w:semiHidden': 0,
        'w:uiPriority': priority,
        'w:unhideWhenUsed': 0,
        'w:qFormat': name === 'Table Grid' || name === 'Default Paragraph Font' ? undefined : 1
      })
    )
  )
