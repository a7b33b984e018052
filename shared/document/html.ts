import type {
  Block,
  Letterhead,
  Line,
  List,
  ListItem,
  PaperDocument,
  PaperTitle,
  Picture,
  Section,
  Table
} from './document'
import { escaped, htmlInlines, htmlLines, htmlParagraph } from './html-inline'
import { htmlSheetStyle, htmlStyle } from './html-style'
import { fitPicture } from './fit-picture'
import { readable } from './paragraphs'

const rows = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')

function htmlItem({ content, children = [] }: ListItem): string {
  const below = children.map((child) => `<li>${htmlInlines(child)}</li>`).join('\n')
  return `<li>${htmlInlines(content)}${below === '' ? '' : `\n<ul>\n${below}\n</ul>`}</li>`
}

function htmlList({ ordered, items }: List): string {
  const name = ordered ? 'ol' : 'ul'
  return `<${name}>\n${items.map(htmlItem).join('\n')}\n</${name}>`
}

const htmlRow = (cells: readonly Line[]): string =>
  `<tr>\n${cells.map((cell) => `<td>${htmlInlines(cell)}</td>`).join('\n')}\n</tr>`

const htmlTable = ({ header, rows: body }: Table): string =>
  rows([
    '<table>',
    `<thead>\n<tr>\n${header.map((name) => `<th scope="col">${escaped(name)}</th>`).join('\n')}\n</tr>\n</thead>`,
    `<tbody>\n${body.map(htmlRow).join('\n')}\n</tbody>`,
    '</table>'
  ])

function htmlBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return htmlParagraph(block.content)
    case 'list':
      return htmlList(block)
    case 'signatures':
      return `<div class="${block.toSign ? 'signatures to-sign' : 'signatures'}">\n${rows(block.signatories.map((lines) => htmlLines('signatory', lines)))}\n</div>`
    case 'table':
      return htmlTable(block)
  }
}

/** Its size is said in millimetres, so that it is the same on screen and in print. */
function htmlPicture({ alternativeText, ...picture }: Picture): string {
  const { width, height } = fitPicture(picture)
  const alt = escaped(readable(alternativeText))
  return `<img class="logo" src="data:image/${picture.type};base64,${picture.data}" alt="${alt}" style="width: ${width}mm; height: ${height}mm">`
}

const htmlHead = ({ logo, organisation, kind, references, contact, addressee }: Letterhead): string =>
  rows([
    '<header>',
    logo ? htmlPicture(logo) : '',
    htmlLines('organisation', organisation),
    htmlLines('references', [[{ type: 'text', text: kind }], ...references]),
    htmlLines('contact', contact),
    htmlLines('addressee', addressee),
    '</header>'
  ])

const htmlTitle = ({ above, text, below }: PaperTitle): string =>
  rows([htmlLines('lines', above), text.length === 0 ? '' : `<h1>${htmlInlines(text)}</h1>`, htmlLines('lines', below)])

const htmlSection = ({ heading, blocks }: Section): string =>
  rows([
    '<section>',
    heading === undefined ? '' : `<h2>${escaped(heading)}</h2>`,
    ...blocks.map(htmlBlock),
    '</section>'
  ])

/** A paper as one page of HTML that stands alone: real headings and lists, its own style, nothing fetched. */
export function writeHtml(
  document: PaperDocument,
  { title, language }: { readonly title: string; readonly language: string }
): string {
  const sender = htmlLines('sender', document.sender)
  return `${rows([
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${htmlStyle}${document.orientation === 'landscape' ? htmlSheetStyle : ''}</style>`,
    '</head>',
    '<body>',
    document.draft ? '<p class="draft">UTKAST</p>' : '',
    htmlHead(document.head),
    '<main>',
    htmlTitle(document.title),
    ...document.sections.map(htmlSection),
    '</main>',
    sender === '' ? '' : `<footer>\n${sender}\n</footer>`,
    '</body>',
    '</html>'
  ])}\n`
}
