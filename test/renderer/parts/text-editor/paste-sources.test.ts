import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { inertHtml } from '../../../../renderer/parts/text-editor/inert-html'
import { pasteNoteText } from '../../../../renderer/parts/text-editor/paste-note-text'
import { readPastedHtml } from '../../../../renderer/parts/text-editor/read-pasted-html'
import { textToHtml } from '../../../../renderer/parts/text-editor/text-to-html'

/** What stands in the editor after pasting, and what is said of it. */
const pasted = (html: string): { html: string; note: string } => {
  const { document } = new Window()
  document.documentElement.innerHTML = inertHtml(html)
  const { text, note } = readPastedHtml(document.body as unknown as Element)
  return { html: textToHtml(text), note: pasteNoteText(note) }
}

const fragment = (html: string): string => `<html><body>\n<!--StartFragment-->${html}<!--EndFragment-->\n</body></html>`

describe('Word for the desktop', () => {
  test('a footnote keeps its mark and its words', () => {
    const { html } = pasted(
      fragment(
        `<p class=MsoNormal>Enheten deltog 2022.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a><o:p></o:p></p>
<div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> Enligt verksamhetsberättelsen.<o:p></o:p></p></div></div>`
      )
    )
    expect(html).toBe('<p>Enheten deltog 2022.[1]</p><p>[1] Enligt verksamhetsberättelsen.</p>')
  })

  test('a comment and its mark stay out', () => {
    const { html, note } = pasted(
      fragment(
        `<p class=MsoNormal>Tre enheter<span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AE1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span> deltar.</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Stämmer det?</p></div></div>`
      )
    )
    expect(html).toBe('<p>Tre enheter deltar.</p>')
    expect(note).toContain('Kommentarer i marginalen togs inte med.')
  })

  test('a list counted by hand with tabs is not glued together', () => {
    const { html } = pasted(
      fragment(
        `<p class=MsoNormal>1.<span style='mso-tab-count:1'>      </span>Linden</p><p class=MsoNormal>2.<span style='mso-tab-count:1'>      </span>Kruton</p>`
      )
    )
    expect(html).toBe('<p>1. Linden</p><p>2. Kruton</p>')
  })
})

describe('Word on the web', () => {
  const item = (name: 'ol' | 'ul', words: string, level = 1, start = 1): string =>
    `<div class="ListContainerWrapper SCXW1 BCX0"><${name} class="${name === 'ol' ? 'Number' : 'Bullet'}ListStyle1 SCXW1 BCX0" role="list" start="${start}"><li data-leveltext="%1." data-listid="4" data-aria-posinset="${start}" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" lang="SV-SE"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1">${words}</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></li></${name}></div>`

  test('items that come one list each are one list', () => {
    expect(pasted(fragment(item('ol', 'godkänna', 1, 1) + item('ol', 'justera', 1, 2))).html).toBe(
      '<ol><li><p>godkänna</p></li><li><p>justera</p></li></ol>'
    )
    expect(pasted(fragment(item('ul', 'Linden') + item('ul', 'hus 3', 2) + item('ul', 'Kruton'))).html).toBe(
      '<ul><li><p>Linden<br>– hus 3</p></li><li><p>Kruton</p></li></ul>'
    )
  })
})

const table = (names: string[], ...rows: string[][]): string =>
  `<table><tbody><tr>${names.map((name) => `<th><p data-column="">${name}</p></th>`).join('')}</tr>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`)
    .join('')}</tbody></table>`

describe('Excel', () => {
  test('hidden rows and the row that only sets widths stay out', () => {
    const { html, note } = pasted(
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td{padding:0}.xl65{mso-number-format:"Short Date"}--></style></head><body><table border=0 cellpadding=0 cellspacing=0 width=300 style='border-collapse:collapse;width:225pt'><!--StartFragment--><col width=64 style='width:48pt'><tr height=20><td height=20 class=xl65 width=64>Enhet</td><td>Antal</td></tr><tr height=0 style='display:none'><td>Gömd</td><td>9</td></tr><tr><td>Linden</td><td align=right x:num>14</td></tr><![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]><!--EndFragment--></table></body></html>`
    )
    expect(html).toBe(table(['Enhet', 'Antal'], ['Linden', '14']))
    expect(note).toContain('Dolda rader i tabellen togs inte med.')
  })
})

describe('Google Docs', () => {
  test('a document comes in a bold wrapper that is not bold, and its lists nest without items', () => {
    const { html, note } = pasted(
      fragment(
        `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700;font-style:normal">Bakgrund</span></p><br><ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;font-style:italic">Linden</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>hus 3</span></p></li></ul><li dir="ltr" aria-level="1"><p><span>Kruton</span></p></li></ul></b><br class="Apple-interchange-newline">`
      )
    )
    expect(html).toBe(
      '<p><strong>Bakgrund</strong></p><ul><li><p><em>Linden</em><br>– hus 3</p></li><li><p>Kruton</p></li></ul>'
    )
    expect(note).toBe('Underpunkter blev rader med tankstreck under sin punkt.')
  })
})

describe('LibreOffice', () => {
  test('paragraphs, a list and a table', () => {
    const { html, note } = pasted(
      `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4 (Linux)"/><style type="text/css">p { margin-bottom: 0.25cm }</style></head><body lang="sv-SE"><p style="line-height: 100%; margin-bottom: 0cm">Ärendet har beretts <b>inom</b>\navdelningen.</p><ol><li><p style="margin-bottom: 0cm">ett</p></li><li><p>två</p></li></ol><table width="100%" cellpadding="4"><tr valign="top"><td width="50%"><p>Linden</p></td><td><p>14<br/>personer</p></td></tr></table></body></html>`
    )
    expect(html).toBe(
      '<p>Ärendet har beretts <strong>inom</strong> avdelningen.</p><ol><li><p>ett</p></li><li><p>två</p></li></ol><p>Linden; 14 personer</p>'
    )
    expect(note).toBe(
      'Tabellen blev text: en rad blev ett stycke, med semikolon mellan cellerna. En tabell har här två till 10 kolumner och högst 200 rader under den första.'
    )
  })
})

describe('a web page', () => {
  test('a raised digit stays raised', () => {
    expect(pasted('<p>200 m<sup>2</sup> lokal</p>').html).toBe('<p>200 m² lokal</p>')
  })

  test('a table in a table keeps every cell', () => {
    expect(
      pasted(
        '<table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr></table>'
      ).html
    ).toBe(table(['a', 'b'], ['c', 'd']))
  })

  test('a nested table beside another cell is not glued together', () => {
    expect(pasted('<table><tr><td>x</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>').html).toBe(
      '<p>x; a b</p>'
    )
  })
})
