import { unzipSync } from 'fflate'
import { descendantsNamed, withDescendants } from '../../../../electron/docx/xml/xml-element'
import { xmlParts } from '../extract-docx-text'

/** Every paragraph of a file that a reader sees, in its text, headers and footers. */
export function shownTexts(file: Uint8Array): string[] {
  const part = xmlParts(file)
  return Object.keys(unzipSync(file))
    .filter((name) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(name))
    .flatMap((name) => descendantsNamed(part(name), 'w:p'))
    .map((paragraph) =>
      withDescendants(paragraph)
        .map((each) => (each.name === 'w:t' ? each.children.join('') : each.name === 'w:br' ? '\n' : ''))
        .join('')
    )
}
