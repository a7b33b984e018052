import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import type { SectionText, TextInline } from '../../../../shared/domain/section-text'
import { inertHtml } from '../../../../renderer/parts/text-editor/inert-html'
import { readPastedHtml } from '../../../../renderer/parts/text-editor/read-pasted-html'

const read = (html: string) => {
  const { document } = new Window()
  document.body.innerHTML = inertHtml(html)
  return readPastedHtml(document.body as unknown as Element)
}
const text = (value: string): TextInline => ({ type: 'text', text: value })
const bold = (value: string): TextInline => ({ type: 'text', text: value, bold: true })
const italic = (value: string): TextInline => ({ type: 'text', text: value, italic: true })
const lineBreak: TextInline = { type: 'break' }
const p = (...content: (string | TextInline)[]): SectionText[number] => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part))
})
const list = (ordered: boolean, ...items: TextInline[][]): SectionText[number] => ({ type: 'list', ordered, items })

describe('from Word', () => {
  const wordItem = (marker: string, value: string, level = 1): string =>
    `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${value}<o:p></o:p></p>`

  test('paragraphs keep bold and italics and lose everything else', () => {
    const { text: pasted } = read(
      `<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Bakgrund</b><o:p></o:p></p>\n\n<p class=MsoNormal style='color:red'>Tre\nenheter <i>deltar</i>.<o:p>&nbsp;</o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`
    )
    expect(pasted).toEqual([p(bold('Bakgrund')), p('Tre enheter ', italic('deltar'), '.')])
  })

  test('list paragraphs become real lists without their markers', () => {
    const { text: pasted } = read(
      wordItem('·', 'Linden') + wordItem('·', 'Kruton') + wordItem('1.', 'ett') + wordItem('2.', 'två')
    )
    expect(pasted).toEqual([list(false, [text('Linden')], [text('Kruton')]), list(true, [text('ett')], [text('två')])])
  })

  test('a second level becomes a line of its item, and is told', () => {
    const { text: pasted, note } = read(wordItem('·', 'Linden') + wordItem('o', 'hus 3', 2) + wordItem('·', 'Kruton'))
    expect(pasted).toEqual([list(false, [text('Linden'), lineBreak, text('– hus 3')], [text('Kruton')])])
    expect(note.nested).toBe(1)
  })

  test('what was deleted with tracked changes stays out, and is told', () => {
    const { text: pasted, note } = read('<p>Fyra<del> fem</del><ins> enheter</ins></p>')
    expect(pasted).toEqual([p('Fyra enheter')])
    expect(note.deletions).toBe(1)
  })

  test('styles, comments and scripts are not text', () => {
    expect(
      read('<style>p{}</style><script>x()</script><!-- anm --><p>Text</p><span style="display:none">dold</span>').text
    ).toEqual([p('Text')])
  })
})

describe('from Excel', () => {
  test('a table stays a table, its first row naming the columns and every cell in its place', () => {
    const { text: pasted, note } = read(
      '<table><tr><td>Linden</td><td>Äldreomsorg</td><td>12</td></tr><tr><td>Kruton</td><td></td><td>4</td></tr></table>'
    )
    const cells = (...words: string[]) => words.map((text) => (text === '' ? [] : [{ type: 'text', text }]))
    expect(pasted).toEqual([
      { type: 'table', header: ['Linden', 'Äldreomsorg', '12'], rows: [cells('Kruton', '', '4')] }
    ])
    expect(note.tables).toBe(0)
  })

  test('merged cells cover what they cover, lines of a cell stay lines, and what surrounds the table stays out of it', () => {
    const { text: pasted } = read(
      '<p>Före</p><table><tr><th>Post</th><th colspan="2">År</th></tr><tr><td rowspan="2">Resor</td><td>2023</td><td><b>5</b></td></tr><tr><td>2024</td><td><p>6</p><p>7</p></td></tr><tr><td></td><td></td><td></td></tr></table><p>Efter</p>'
    )
    const text = (words: string) => ({ type: 'text', text: words })
    expect(pasted).toEqual([
      p('Före'),
      {
        type: 'table',
        header: ['Post', 'År', ''],
        rows: [
          [[text('Resor')], [text('2023')], [{ ...text('5'), bold: true }]],
          [[], [text('2024')], [text('6'), { type: 'break' }, text('7')]]
        ]
      },
      p('Efter')
    ])
  })

  test('a table of one row, one in a list, and one that is too large become text, and that is told', () => {
    const cells = (count: number): string => `<tr>${'<td>x</td>'.repeat(count)}</tr>`
    for (const html of [
      `<table>${cells(2)}</table>`,
      `<ul><li><table>${cells(2).repeat(2)}</table></li></ul>`,
      `<table>${cells(11).repeat(2)}</table>`,
      `<table>${cells(2).repeat(202)}</table>`
    ]) {
      const { text: pasted, note } = read(html)
      expect([pasted.some(({ type }) => type === 'table'), note.tables]).toEqual([false, 1])
    }
  })

  test('a column of cells becomes paragraphs, without a word about tables', () => {
    const { text: pasted, note } = read(
      '<table><tbody><tr><td>Linden</td></tr><tr><td>Kruton</td></tr></tbody></table>'
    )
    expect(pasted).toEqual([p('Linden'), p('Kruton')])
    expect(note.tables).toBe(0)
  })

  test('lines within a cell are not glued together', () => {
    expect(read('<table><tr><td><p>Hus 3</p><p>Hus 7</p></td><td>två<br>rader</td></tr></table>').text).toEqual([
      p('Hus 3 Hus 7; två rader')
    ])
  })
})

describe('from a web page or mail', () => {
  test('every block ends a paragraph', () => {
    expect(
      read('<h2>Rubrik</h2>Lös text<div>Ett<div>Två</div>Tre</div><dl><dt>Ord</dt><dd>Sak</dd></dl>').text
    ).toEqual([p(bold('Rubrik')), p('Lös text'), p('Ett'), p('Två'), p('Tre'), p('Ord'), p('Sak')])
  })

  test('one line break stays, an empty line parts two paragraphs', () => {
    expect(read('Hej<br>Ada<br><br>Text<br>').text).toEqual([p('Hej', lineBreak, 'Ada'), p('Text')])
  })

  test('lists may hold paragraphs and lists', () => {
    const { text: pasted } = read(
      '<ol><li><p>ett</p><p>mer</p></li><li>två<ul><li>a</li><li>b</li></ul>slut</li></ol><ol><li>ny</li></ol>'
    )
    expect(pasted).toEqual([
      list(
        true,
        [text('ett'), lineBreak, text('mer')],
        [text('två'), lineBreak, text('– a'), lineBreak, text('– b'), lineBreak, text('slut')]
      ),
      list(true, [text('ny')])
    ])
  })

  test('a bold wrapper that says normal is not bold, and a style can be', () => {
    expect(
      read('<b style="font-weight:normal"><p>Lugn <span style="font-weight: 700">stark</span></p></b>').text
    ).toEqual([p('Lugn ', bold('stark'))])
  })

  test('space is single, also across marks, and preformatted lines stay lines', () => {
    expect(read('<p>a <b> b</b></p><pre>rad  ett\nrad två</pre>').text).toEqual([
      p('a ', bold('b')),
      p('rad ett', lineBreak, 'rad två')
    ])
  })

  test('pictures and links are told, and the words of a link stay', () => {
    const { text: pasted, note } = read('<p>Se <a href="https://exempel.se">sidan</a><img src="x.png" alt="bild"></p>')
    expect(pasted).toEqual([p('Se sidan')])
    expect(note).toMatchObject({ links: 1, pictures: 1 })
  })
})

test('the text policy is applied, and what it cleaned is counted', () => {
  const { text: pasted, note } = read('<p>Kvalitets\u00ADutma\u0308rkelsen\u200B\u000Bny rad</p>')
  expect(pasted).toEqual([p('Kvalitetsutmärkelsen', lineBreak, 'ny rad')])
  expect(note.characters).toBe(4)
})

test('markup in the text is text', () => {
  expect(read('<p>&lt;b&gt;inte fet&lt;/b&gt;</p>').text).toEqual([p('<b>inte fet</b>')])
})

test('styles are read without being applied, and words about style are left alone', () => {
  expect(inertHtml('<style>p{}</style><p class="a" STYLE=\'color:red\'>en style= i text</p>')).toBe(
    '<p class="a" data-style=\'color:red\'>en style= i text</p>'
  )
})
