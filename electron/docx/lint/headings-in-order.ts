import type { Check, Parts } from './check'
import { elementsIn } from './parts-in'
import { childrenNamed, descendantsNamed, textOf, type XmlElement } from '../xml/xml-element'

const styleOf = (paragraph: XmlElement): string | undefined =>
  descendantsNamed(paragraph, 'w:pStyle')[0]?.attributes['w:val']

/** The level of each style that has one in the outline, where 1 is the highest. */
const levels = (parts: Parts): Map<string, number> =>
  new Map(
    elementsIn(parts, 'word/styles.xml', 'w:style').flatMap((style): [string, number][] => {
      const level = childrenNamed(style, 'w:pPr').flatMap((each) => childrenNamed(each, 'w:outlineLvl'))[0]
      const id = style.attributes['w:styleId']
      return level === undefined || id === undefined ? [] : [[id, Number(level.attributes['w:val']) + 1]]
    })
  )

/** One heading of level 1, first, and no level jumped over on the way down. */
export const headingsInOrder: Check = {
  name: 'headings',
  demand: 'Handlingen har en huvudrubrik, och rubriknivåerna kommer i ordning.',
  find: (parts) => {
    const levelOf = levels(parts)
    const headings = elementsIn(parts, 'word/document.xml', 'w:p').flatMap((paragraph) => {
      const level = levelOf.get(styleOf(paragraph) ?? '')
      const text = descendantsNamed(paragraph, 'w:t').map(textOf).join('')
      return level === undefined ? [] : [{ level, text }]
    })
    if (headings.length === 0) return [{ part: 'word/document.xml', detail: 'ingen rubrik' }]
    return headings
      .filter(({ level }, index) =>
        index === 0 ? level !== 1 : level === 1 || level > (headings[index - 1]?.level ?? 0) + 1
      )
      .map(({ level, text }) => ({ part: 'word/document.xml', detail: `nivå ${level}: ${text}` }))
  }
}
