import type { SectionText, TextBlock, TextInline } from '../../../shared/domain/section-text'

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function inlineHtml(inline: TextInline): string {
  if (inline.type === 'break') return '<br>'
  const slanted = inline.italic ? `<em>${escaped(inline.text)}</em>` : escaped(inline.text)
  return inline.bold ? `<strong>${slanted}</strong>` : slanted
}

const inlinesHtml = (inlines: readonly TextInline[]): string => inlines.map(inlineHtml).join('')

function blockHtml(block: TextBlock): string {
  if (block.type === 'paragraph') return `<p>${inlinesHtml(block.content)}</p>`
  const name = block.ordered ? 'ol' : 'ul'
  return `<${name}>${block.items.map((item) => `<li><p>${inlinesHtml(item)}</p></li>`).join('')}</${name}>`
}

/** A section's text in the few elements that the editor's schema reads. */
export const textToHtml = (text: SectionText): string => text.map(blockHtml).join('')
