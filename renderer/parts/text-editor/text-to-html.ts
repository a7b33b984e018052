import type { SectionText, TextBlock, TextInline } from '../../../shared/domain/section-text'

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function inlineHtml(inline: TextInline): string {
  if (inline.type === 'break') return '<br>'
  const slanted = inline.italic ? `<em>${escaped(inline.text)}</em>` : escaped(inline.text)
  return inline.bold ? `<strong>${slanted}</strong>` : slanted
}

const inlinesHtml = (inlines: readonly TextInline[]): string => inlines.map(inlineHtml).join('')

const rowHtml = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`

function blockHtml(block: TextBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.content)}</p>`
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul'
      return `<${name}>${block.items.map((item) => `<li><p>${inlinesHtml(item)}</p></li>`).join('')}</${name}>`
    }
    case 'table': {
      const names = block.header.map((name) => `<th><p data-column="">${escaped(name)}</p></th>`)
      const rows = block.rows.map((cells) => rowHtml(cells.map((cell) => `<td><p>${inlinesHtml(cell)}</p></td>`)))
      return `<table><tbody>${rowHtml(names)}${rows.join('')}</tbody></table>`
    }
  }
}

/** A section's text in the few elements that the editor's schema reads. */
export const textToHtml = (text: SectionText): string => text.map(blockHtml).join('')
