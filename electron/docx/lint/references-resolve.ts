import type { Check, Parts } from './check'
import { allNamed, elementsIn, storiesIn } from './parts-in'

const idsIn = (parts: Parts, part: string, element: string, attribute: string): Set<string | undefined> =>
  new Set(elementsIn(parts, part, element).map(({ attributes }) => attributes[attribute]))

/** Word falls back in silence when a style or a list is not defined, and the paper loses its look or its numbers. */
export const referencesResolve: Check = {
  name: 'references',
  demand: 'Alla formatmallar och listor som texten använder är definierade.',
  find: (parts) => {
    const styles = idsIn(parts, 'word/styles.xml', 'w:style', 'w:styleId')
    const lists = idsIn(parts, 'word/numbering.xml', 'w:num', 'w:numId')
    const styled = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']
    const texts = [...storiesIn(parts).filter(({ part }) => /document|header|footer/.test(part))]
    const stylesheet = parts.get('word/styles.xml')?.xml
    const all = stylesheet ? [...texts, { part: 'word/styles.xml', xml: stylesheet }] : texts
    return all.flatMap(({ part, xml }) => [
      ...styled
        .flatMap((name) => allNamed(xml, name))
        .filter(({ attributes }) => !styles.has(attributes['w:val']))
        .map(({ name, attributes }) => ({ part, detail: `${name} ${attributes['w:val']}` })),
      ...allNamed(xml, 'w:numId')
        .filter(({ attributes }) => attributes['w:val'] !== '0' && !lists.has(attributes['w:val']))
        .map(({ attributes }) => ({ part, detail: `w:numId ${attributes['w:val']}` }))
    ])
  }
}
