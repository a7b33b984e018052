import type { Block, Line, List, PaperDocument, Section, Signatures, Table } from './document'
import { escaped, htmlInlines, htmlParagraph } from './html-inline'

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')

function list({ ordered, items }: List): string {
  const name = ordered ? 'ol' : 'ul'
  const rows = items.map(({ content, children = [] }) => {
    const below = children.map((child) => `<li>${htmlInlines(child)}</li>`).join('')
    return `<li>${htmlInlines(content)}${below === '' ? '' : `<ul>${below}</ul>`}</li>`
  })
  return `<${name}>\n${joined(rows)}\n</${name}>`
}

/** Borders as attributes: a program that takes in the table seldom takes a style sheet with it. */
const table = ({ header, rows }: Table): string =>
  joined([
    '<table border="1" cellspacing="0" cellpadding="4">',
    `<thead><tr>${header.map((name) => `<th scope="col" align="left">${escaped(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((cells) => `<tr>${cells.map((cell) => `<td valign="top">${htmlInlines(cell)}</td>`).join('')}</tr>`),
    '</tbody>',
    '</table>'
  ])

const oneParagraph = (lines: readonly Line[]): string =>
  lines.length === 0 ? '' : `<p>${lines.map(htmlInlines).join('<br>')}</p>`

const signatures = ({ signatories, toSign }: Signatures): string =>
  joined(
    signatories.map((lines) => oneParagraph(toSign ? [[{ type: 'text', text: '_'.repeat(32) }], ...lines] : lines))
  )

function block(part: Block): string {
  switch (part.type) {
    case 'paragraph':
      return htmlParagraph(part.content)
    case 'list':
      return list(part)
    case 'signatures':
      return signatures(part)
    case 'table':
      return table(part)
  }
}

const section = ({ heading, blocks }: Section): string =>
  joined([heading === undefined ? '' : `<h2>${escaped(heading)}</h2>`, ...blocks.map(block)])

/** Blocks as HTML to paste: paragraphs, lists, tables, bold and italics, without a style of their own. */
export const clipboardBlocks = (blocks: readonly Block[]): string => joined(blocks.map(block))

/** A whole paper as HTML to paste, its parts in the order in which they are read. */
export function clipboardHtml({ draft, head, title, sections, sender }: PaperDocument): string {
  const { organisation, kind, references, contact, addressee } = head
  return joined([
    draft ? '<p><strong>UTKAST</strong></p>' : '',
    oneParagraph(organisation),
    oneParagraph([[{ type: 'text', text: kind, bold: true }], ...references]),
    oneParagraph(contact),
    oneParagraph(addressee),
    oneParagraph(title.above),
    title.text.length === 0 ? '' : `<h1>${htmlInlines(title.text)}</h1>`,
    oneParagraph(title.below),
    ...sections.map(section),
    oneParagraph(sender)
  ])
}
