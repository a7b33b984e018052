import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { bullets, line, numbered, paragraph, clause, wanted } from '../../../shared/document/build'
import type { PaperDocument } from '../../../shared/document/document'
import { writeHtml } from '../../../shared/document/html'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { samplePaper } from './sample-paper'

const hostile = `<script>alert("x")</script> & 'så' &amp; </style><!--`

const pageOf = (paper: PaperDocument) => {
  const { document } = new Window()
  document.write(writeHtml(paper, { title: 'En titel', language: 'sv' }))
  return document
}
type Page = ReturnType<typeof pageOf>

const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (node.nodeName === 'BR') return '\n'
      if (node.nodeName === 'UL') return ''
      return node.nodeType === 3 ? (node.textContent ?? '') : ownText(node as Element)
    })
    .join('')
    .replace(/^\n|\n$/g, '')

const textsIn = (page: Page, place: string): string[] =>
  [...page.querySelectorAll(`${place} :is(p, h1, h2, li, th, td)`)].map((element) =>
    ownText(element as unknown as Element)
  )

const allHostile = (): PaperDocument => ({
  draft: false,
  head: {
    organisation: [line(hostile)],
    kind: hostile,
    references: [line(hostile)],
    contact: [line(hostile)],
    addressee: [line(wanted('registryNumber', hostile))]
  },
  title: { above: [line(hostile)], text: line(hostile), below: [line(hostile)] },
  sections: [
    {
      id: 'a',
      heading: hostile,
      blocks: [
        paragraph(clause(hostile)),
        bullets(line(hostile)),
        numbered({ content: line(hostile), children: [line(hostile)] }),
        { type: 'table', header: [hostile], rows: [[line(hostile)]] },
        { type: 'signatures', toSign: true, signatories: [[line(hostile)]] }
      ]
    }
  ],
  sender: [line(hostile)]
})

test.each([
  ['a paper with every kind of node', samplePaper()],
  ['a paper with markup in every text', allHostile()]
])('%s says in HTML exactly what it says elsewhere', (_, paper) => {
  const page = pageOf(paper)
  const { head, body, sender } = paragraphsOf(paper)
  expect(textsIn(page, 'header')).toEqual(head)
  expect(textsIn(page, 'main')).toEqual(body)
  expect(textsIn(page, 'footer')).toEqual(sender)
})

test('no text becomes markup, and nothing is fetched', () => {
  const page = pageOf(allHostile())
  expect(page.querySelectorAll('script, img, link, iframe, [src], [href]')).toHaveLength(0)
  expect(page.querySelectorAll('style')).toHaveLength(1)
})

test('the page has a language, a title, one main heading and headings in order', () => {
  const page = pageOf(samplePaper())
  expect(page.documentElement.getAttribute('lang')).toBe('sv')
  expect(page.title).toBe('En titel')
  expect([...page.querySelectorAll('h1, h2, h3')].map(({ tagName }) => tagName)).toEqual(['H1', 'H2', 'H2', 'H2'])
})

test('a title with markup stays in the title', () => {
  expect(writeHtml(samplePaper(), { title: '</title><b>', language: 'sv' })).toContain(
    '<title>&lt;/title&gt;&lt;b&gt;</title>'
  )
})

test('lists are real lists, and a gap is marked', () => {
  const page = pageOf(samplePaper())
  expect(page.querySelectorAll('main ol > li')).toHaveLength(2)
  expect(page.querySelectorAll('main ol > li > ul > li')).toHaveLength(2)
  expect(page.querySelectorAll('strong')).toHaveLength(1)
  expect([...page.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    '[diarienummer saknas]',
    '[sammanträdesdag saknas]',
    '[klass saknas]'
  ])
})

test('only a draft is marked UTKAST', () => {
  expect(pageOf(samplePaper()).body.textContent).not.toContain('UTKAST')
  expect(pageOf(samplePaper({ draft: true })).querySelector('.draft')?.textContent).toBe('UTKAST')
})
