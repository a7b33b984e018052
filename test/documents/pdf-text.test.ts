import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { writePdf } from '../../electron/pdf/write-pdf'
import { bullets, line } from '../../shared/document/build'
import { metaOf } from '../electron/docx/meta'
import { section } from '../electron/docx/paper-sections'
import { staffReport } from '../electron/docx/papers'
import { hostilePaper, markup } from '../electron/pdf/hostile-paper'
import { pdfOf, typesetter } from '../electron/pdf/pdf-of'
import { pagesOfPdf, wordsOfPdf } from './text-of-pdf'

const isMissing = spawnSync('pdftotext', ['-v']).error !== undefined
if (isMissing) console.log('SKIPPED: the text of no PDF is read, because pdftotext is not installed here.')

const a4 = { width: 595.3, height: 841.9 }
const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')
const textOf = async (paper = staffReport()): Promise<string> => (await pagesOfPdf(pdfOf(paper))).join('\n')
const times = (text: string, part: string): number => text.split(part).length - 1

describe.skipIf(isMissing)('the text of a PDF', () => {
  it('takes nothing that a person has written as markup, wherever it stands', async () => {
    const words = await wordsOfPdf(pdfOf(hostilePaper('#eval("1+1")*$<b>\\@x')))
    const shown = words.map(({ text }) => text).join('')
    expect(times(shown, '#eval(&quot;1+1&quot;)*$&lt;b&gt;\\@x')).toBeGreaterThanOrEqual(17)
    for (const text of markup)
      expect(bare(await textOf(staffReport({ sections: [section('Bakgrund', bullets(line(text)))] })))).toContain(
        bare(text)
      )
  })

  it('is set within the page, however long its words are', async () => {
    const long = 'W'.repeat(300)
    const words = await wordsOfPdf(pdfOf(hostilePaper(long)))
    expect(
      words.filter(
        ({ left, right, upper, lower }) => left < 28 || right > a4.width - 56 || upper < 28 || lower > a4.height - 20
      )
    ).toEqual([])
    expect(times(words.map(({ text }) => text).join(''), 'W')).toBeGreaterThanOrEqual(17 * 300)
  })

  it('keeps no-break spaces, drops soft hyphens and composes letters, as the other forms do', async () => {
    const text = await textOf(
      staffReport({
        sections: [
          section('Bakgrund', bullets(line('den\u00A017\u00A0maj kvali\u00ADtet A\u030Angstro\u0308m é ß ő Ł −')))
        ]
      })
    )
    expect(text.replaceAll('\u00A0', ' ')).toContain('den 17 maj kvalitet Ångström é ß ő Ł −')
  })

  it('says which letters no face has, and puts a mark in their place', async () => {
    const paper = staffReport({ sections: [section('Bakgrund', bullets(line('Förskolan 👩‍👩‍👧 Solen ☺️ 中心 مركز')))] })
    const { made, unshown } = writePdf({ document: paper, meta: metaOf() }, typesetter)
    expect(unshown).toEqual(['👩‍👩‍👧', '中', '心', 'م', 'ر', 'ك', 'ز'])
    expect((await pagesOfPdf(made)).join('')).toContain(
      'Förskolan \uFFFD Solen ☺ \uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD'
    )
  })

  it('stands whole on its pages where a cell is longer than a page', async () => {
    const sentence = 'En mening som upprepas till den fyller mer än en sida. '
    const cell = line(sentence.repeat(300))
    const text = await textOf(
      staffReport({
        sections: [
          { id: 'table', blocks: [{ type: 'table', header: ['Fråga', 'Svar'], rows: [[line('Varför?'), cell]] }] }
        ]
      })
    )
    expect(times(text, 'upprepas')).toBe(300)
  })

  it('of the sender does not run into a table that fills the first page', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => [line(`Enhet ${row + 1}`), line('Ja')])
    const words = await wordsOfPdf(
      pdfOf(staffReport({ sections: [{ id: 'table', blocks: [{ type: 'table', header: ['Enhet', 'Svar'], rows }] }] }))
    )
    const onFirst = words.filter(({ page }) => page === 1)
    const table = onFirst.filter(({ text }) => text === 'Enhet')
    const sender = onFirst.filter(({ text }) => text.startsWith('exempelforvaltningen@'))
    expect(sender).toHaveLength(1)
    expect(Math.max(...table.map(({ lower }) => lower))).toBeLessThan(sender[0]?.upper ?? 0)
  })
})
