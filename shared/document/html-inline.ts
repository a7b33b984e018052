import type { Inline, Line, Text } from './document'
import { gapText } from './paragraphs'

/** Text as it may stand in an element or an attribute. */
export const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`

function htmlText({ text, bold, italic }: Text): string {
  const slanted = italic ? element('em', escaped(text)) : escaped(text)
  return bold ? element('strong', slanted) : slanted
}

/** Inlines as HTML: strong, em and br, with each gap as a `mark`. */
export const htmlInlines = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return htmlText(inline)
        case 'break':
          return '<br>'
        case 'gap':
          return element('mark', escaped(gapText(inline.gap)))
        case 'clause':
          return htmlInlines(inline.content)
      }
    })
    .join('')

export const htmlParagraph = (inlines: readonly Inline[]): string => element('p', htmlInlines(inlines))

/** Lines that belong together, each a paragraph of its own; nothing where there are none. */
export const htmlLines = (name: string, lines: readonly Line[]): string =>
  lines.length === 0 ? '' : `<div class="${name}">\n${lines.map(htmlParagraph).join('\n')}\n</div>`
