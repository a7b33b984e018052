import { describe, expect, it } from 'vitest'
import { lackingInHead, lying, miscounted, outside, overlapping, signedAlone, standing, stranded } from './page-faults'
import { pageLines } from './page-lines'
import { pageWords, type PageWords, type PlacedWord } from './page-words'

/** A line of words as printed: each letter six points wide, in a box of ten points. */
const printed = (text: string, top: number, left = 170): PlacedWord[] =>
  text.split(' ').map((word, index, all) => {
    const from = left + all.slice(0, index).join(' ').length * 6 + (index === 0 ? 0 : 6)
    return { text: word, left: from, right: from + word.length * 6, top, bottom: top + 10 }
  })
const pageOf = (...words: PlacedWord[][]): PageWords => ({ width: 595, height: 842, words: words.flat() })

const sound = pageOf(
  printed('Protokollsutdrag · Exempelnämnden · § 23 · 16 maj 2024 Sida 2 (3)', 40, 50),
  printed('Nämnden godkänner förslaget.', 100),
  printed('Rätt utdraget intygas:', 112),
  printed('Kim Provsson', 150)
)

describe('the check of pages', () => {
  it('reads the words that pdftotext tells the places of', () => {
    const html =
      '<doc>\n<page width="595.3" height="841.9">\n<word xMin="42.5" yMin="36.8" xMax="70.1" yMax="48.9">A&amp;B</word>\n</page>\n</doc>'
    expect(pageWords(html)).toEqual([
      { width: 595.3, height: 841.9, words: [{ text: 'A&B', left: 42.5, top: 36.8, right: 70.1, bottom: 48.9 }] }
    ])
  })

  it('takes words of one height as a line, from left to right', () => {
    expect(
      pageLines([...printed('två', 99, 300), ...printed('ett', 100), ...printed('tre', 120)]).map(({ text }) => text)
    ).toEqual(['ett två', 'tre'])
  })

  it('finds nothing on a sound page', () => {
    expect(overlapping(sound)).toEqual([])
    expect(outside(sound, standing)).toEqual([])
    expect(stranded(sound, ['Beslut'], standing)).toEqual([])
    expect(signedAlone(sound, ['Rätt utdraget intygas:', 'Kim Provsson'], standing)).toBe(false)
    expect(lackingInHead(sound, ['Exempelnämnden', '§\u00A023', '16 maj 2024'], standing)).toEqual([])
  })

  it('finds words upon each other, and not lines that only touch', () => {
    expect(overlapping(pageOf(printed('Medarbetare', 700), printed('Exempelgatan', 703)))).toEqual([
      'Medarbetare / Exempelgatan'
    ])
    expect(overlapping(pageOf(printed('Medarbetare', 700), printed('Exempelgatan', 708)))).toEqual([])
  })

  it.each([
    ['left of the column', printed('ut', 100, 20)],
    ['right of the text', printed('ut', 100, 560)],
    ['above the head', printed('ut', 10)],
    ['below the foot', printed('ut', 825)]
  ])('finds a word %s', (_where, words) => {
    expect(outside(pageOf(words), standing)).toEqual(['ut'])
  })

  it('finds a heading that stands last, in each column', () => {
    expect(
      stranded(pageOf(printed('Text.', 700), printed('Ärendets beredning', 720)), ['Ärendets beredning'], standing)
    ).toEqual(['Ärendets beredning'])
    const sheet = { ...pageOf(printed('Datum', 500, 60), printed('Text.', 500, 500)), width: 842, height: 595 }
    expect(stranded(sheet, ['Datum'], lying)).toEqual(['Datum'])
  })

  it('finds a page with those who sign and nothing that they sign', () => {
    const alone = pageOf(
      printed('Sida 3 (3)', 40),
      printed('Rätt utdraget intygas:', 100),
      printed('Kim Provsson', 150)
    )
    expect(signedAlone(alone, ['Rätt utdraget intygas:', 'Kim Provsson'], standing)).toBe(true)
  })

  it('finds a head that does not say whose page it is', () => {
    expect(
      lackingInHead(pageOf(printed('Protokoll nr 5 Sida 2 (3)', 40)), ['Exempelnämnden', '§ 23'], standing)
    ).toEqual(['Exempelnämnden', '§ 23'])
  })

  it('finds pages that are counted wrongly', () => {
    const numbered = (...heads: string[]): PageWords[] => heads.map((head) => pageOf(printed(head, 40)))
    expect(miscounted(numbered('Sida 1 (2)', 'Sida 2 (2)'))).toEqual([])
    expect(miscounted(numbered('Sida 1 (3)', 'Sida 2 (2)'))).toEqual([1])
    expect(miscounted(numbered('Sida 1 (2)', 'Sida 1 (2)'))).toEqual([2])
    expect(miscounted(numbered('Sida  ()'))).toEqual([1])
  })
})
